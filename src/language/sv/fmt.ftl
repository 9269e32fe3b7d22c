# plan fmt: en och samma uppställning av filerna.

cli-fmt = Ger planfilerna en och samma uppställning; innehållet och kommentarerna står kvar
cli-fmt-path-help = Filer, eller mappar vars organisation.toml, plan.toml och followup.toml ordnas; annars den mapp man står i. - läser en fil från standard in och skriver den till standard ut
cli-fmt-check-help = Ändrar ingenting, visar vilka filer som skulle ändras och slutar då med status 1
cli-fmt-dry-run-help = Ändrar ingenting och visar vad som skulle ändras, rad för rad; --diff är detsamma
cli-fmt-file-name-help = Tillsammans med -: filens namn, till exempel plan.toml
misuse-fmt-stdin = - läser en enda fil från standard in och står ensamt; --file-name hör ihop med -.
fmt-done = Ordnade uppställningen i { $files ->
        [one] 1 fil: { $names }
       *[other] { $files } filer: { $names }
    }
fmt-would = { $files ->
        [one] 1 fil av { $of } har
       *[other] { $files } filer av { $of } har
    } en annan uppställning. plan fmt ordnar { $files ->
        [one] den.
       *[other] dem.
    }
fmt-nothing = Uppställningen är redan som den ska.
failure-fmt-none = Det finns ingen organisation.toml, plan.toml eller followup.toml i { $path }.
failure-fmt-other = { $path } lämnas som den är: plan fmt ordnar bara organisation.toml, plan.toml och followup.toml.
failure-fmt-syntax = { $path } har fel som gör att den inte kan ordnas, och lämnas som den är. Rätta dem först; plan check --fix rättar det som är utom allt tvivel.
failure-fmt-meaning = { $path } lämnas som den är, eftersom den inte skulle betyda detsamma efteråt. Det är ett fel i programmet plan; hör gärna av dig till den som sköter det.

# Planer i git: sammanslagning, vad git diff visar, och installationen.

merge-ours = vår
merge-base = före
merge-theirs = deras
merge-lines = raderna har ändrats på två sätt
merge-file = hela filen har ändrats på två sätt
merge-tail = anteckningen sist i filen
merge-note = anteckningen vid { $what }
merge-key = { $key } för { $what }
merge-key-of = { $key } { $period } för { $what }
merge-item = { $kind ->
        [plan] planen ”{ $title }”
        [goal] målet ”{ $title }”
        [indicator] indikatorn ”{ $title }”
        [activity] aktiviteten ”{ $title }”
        [commitment] åtagandet ”{ $title }”
        [statistics] statistiken ”{ $title }”
        [budget] budgetraden ”{ $title }”
        [revision] revideringen ”{ $title }”
        [organisation] organisationen ”{ $title }”
        [committee] nämnden ”{ $title }”
        [unit] enheten ”{ $title }”
        [group] jämförelsegruppen ”{ $title }”
        [target-rule] målregeln ”{ $title }”
        [missing-mark] tecknet för saknade värden ”{ $title }”
        [assessment] nämndens bedömning av mål ”{ $title }”
        [row] raden ”{ $title }”
        [judging] hur mål bedöms
        [limits] gränserna för antal
        [report] rapporternas utseende
        [checks] hur allvarliga kontrollerna är
        [header] kolumnerna
       *[other] filens första rader
    }

# En nyckel i plan.toml, så som den heter i git diff.
git-key = { $key ->
        [id] id
        [title] titel
        [name] namn
        [code] kommunkod
        [language] språk
        [council] kommunfullmäktige
        [size] antal medlemmar
        [mean] medelvärde
        [goal] mål
        [met-share] andel för uppfyllt
        [partly-share] andel för delvis uppfyllt
        [partly] delvis uppfyllt
        [unchanged-within] oförändrat inom
        [small-numbers-below] små tal döljs under
        [mark] tecken
        [means] betyder
        [indicators] högst antal indikatorer
        [indicators-per-goal] högst antal indikatorer per mål
        [colour] färg
        [committee] nämnd
        [unit] enhet
        [period] period
        [adopted] antagen
        [reference] diarienummer
        [follows] följer planen
        [baseline] utgångsår
        [note] not
        [date] datum
        [text] text
        [kind] slag
        [supports] stöder
        [success-factors] framgångsfaktor
        [owner] ansvarig
        [due] klart senast
        [units] enheter
        [by] utförs av
        [amount] belopp
        [part-of] del av
        [better] bättre
        [compare] jämförs med
        [source] källa
        [adopted-by] antagen av
        [method] mätmetod
        [description] beskrivning
        [concerns] gäller
        [parts] delar
        [changed] ändrat
        [frequency] mäts
        [adds-up] delar av året läggs ihop
        [kolada] Kolada
        [target] målvärde
        [rule] regel
        [targets] målvärde
        [rules] regel
        [verdict] bedömning
        [reason] skäl
       *[other] { $key }
    }

# Vad en nyckel kan ha för värde, där formatet har ett eget ord för det.
git-value = { $value ->
        [higher] högre
        [lower] lägre
        [neither] varken högre eller lägre
        [month] varje månad
        [quarter] varje kvartal
        [tertial] varje tertial
        [half-year] varje halvår
        [year] varje år
        [two-years] vartannat år
        [four-years] vart fjärde år
        [true] ja
        [false] nej
        [met] uppfyllt
        [partly] delvis uppfyllt
        [missed] ej uppfyllt
        [not-due] inte dags
        [not-measured] inte mätt
        [cannot-judge] går inte att bedöma
       *[other] { $plain }
    }

git-heading = { $kind ->
        [plan] Plan
        [goal] Mål
        [indicator] Indikator
        [activity] Aktivitet
        [commitment] Åtagande
        [statistics] Statistik
        [budget] Budgetrad
        [revision] Revidering
        [organisation] Organisation
        [committee] Nämnd
        [unit] Enhet
        [group] Jämförelsegrupp
        [judging] Bedömning
        [target-rule] Målregel
        [missing-mark] Tecken för saknade värden
        [limits] Gränser
        [report] Rapporter
        [checks] Kontroller
        [assessment] Nämndens bedömning
       *[other] { $kind }
    }

cli-git = Gör att git förstår planer: visar ändringar i planens ord, slår ihop två personers ändringar och kontrollerar före commit
cli-git-usage = plan git KOMMANDO [FLAGGOR] [SÖKVÄG]
cli-git-usage-path = [FLAGGOR] [SÖKVÄG]
cli-git-usage-file = [FLAGGOR] FIL
cli-git-usage-merge = [FLAGGOR] FÖRE VÅR DERAS [SÖKVÄG]
cli-git-install = Ställer in git för planerna, och lagar det som är halvt inställt
cli-git-uninstall = Tar bort det som install har lagt till, och inget annat
cli-git-status = Visar vad som är inställt
cli-git-check = Kontrollerar det som är på väg in i nästa commit; bara fel stoppar den
cli-git-text = Visar en fil i planens ord, så som git diff jämför den
cli-git-merge = Slår ihop två ändrade versioner av en fil; git kör kommandot
cli-git-path-help = En mapp eller fil i arkivet; annars den mapp man står i
cli-git-local-help = Skriver raderna om filerna i .git/info/attributes, som bara gäller här, i stället för i .gitattributes
cli-git-file-help = En plan.toml, organisation.toml, followup.toml eller CSV-fil
cli-git-base = FÖRE
cli-git-ours = VÅR
cli-git-theirs = DERAS
cli-git-name = NAMN
cli-git-version-help = En version av filen; resultatet skrivs i VÅR
cli-git-merged-help = Filens sökväg i arkivet; ändelsen avgör hur den läses
cli-git-size-help = Hur många tecken ett konfliktmärke har; annars 7
cli-git-name-help = Vad git kallar versionen

failure-git-missing = Programmet git finns inte på den här datorn, eller hittas inte. Installera git och gör om.
failure-git = git svarade: { $why }
failure-no-repository = { $path } ligger inte i något git-arkiv. Skapa ett med git init, eller ange en mapp som ligger i ett.
failure-bare = { $path } är ett arkiv utan filer (bare). Kör kommandot i en klon av det.
failure-no-worktree = { $path } ligger inne i git:s egen mapp. Kör kommandot där planerna ligger.
failure-git-setting = { $key } är redan inställd på något annat i det här arkivet, och inget har ändrats. Behövs inställningen inte, ta bort den med git config --local --unset { $key } och gör om.

git-lines-shared = { $path }: git vet vilka filer som är planer. Spara filen i arkivet (git add, git commit), så gäller det alla.
git-lines-own = { $path }: git vet vilka filer som är planer, men bara i den här klonen.
git-lines-half = { $path }: raderna om planer är ofullständiga.
git-lines-none = { $path }: raderna om planer saknas.
git-settings-there = git config: git diff, git show och git merge använder plan i den här klonen.
git-settings-half = git config: inställningarna är ofullständiga, eller från en annan installation av plan.
git-settings-none = git config: inställningarna saknas.
git-settings-others = git config: { $key } är inställd på något annat än plan.
git-hook-there = { $path }: planerna kontrolleras före varje commit.
git-hook-others-with-check = { $path }: er egen kontroll kör plan git check före varje commit.
git-hook-half = { $path }: kontrollen är ofullständig, eller från en annan installation av plan.
git-hook-none = { $path }: kontrollen före commit saknas.
git-hook-others = { $path }: ni har redan en egen kontroll, och den lämnas som den är. Lägg till den här raden i den: { $line }
git-hook-outside = { $path }: kontrollerna ligger utanför arkivet (core.hooksPath) och gäller fler arkiv, så inget skrivs där. Lägg till den här raden själv: { $line }
git-undo = plan git uninstall tar bort allt detta igen.
git-do = Kör plan git install för att ställa in det som saknas.
git-taken-lines = { $path }: raderna från plan är borttagna.
git-taken-settings = git config: inställningarna för plan är borttagna.
git-taken-nothing = Det fanns inget att ta bort.
git-check-warnings = Planerna har inga fel, men { $count ->
        [one] en varning. Kör plan check för att se den.
       *[other] { $count } varningar. Kör plan check för att se dem.
    }
git-check-stopped = Inget sparades i git, för planerna har { $count } fel.
    { $count ->
        [one] Rätta felet
       *[other] Rätta felen
    }, lägg till filerna med git add och kör git commit igen.
    Ska det sparas ändå: git commit --no-verify
merge-binary = Filen är ingen text och kan inte slås ihop; vår version står kvar.
merge-encoding = { $path } sparades som UTF-8, för versionerna var sparade med olika tecken.

# Kommandoraden: hjälptexter och vad som sägs när något inte gick att göra.

cli-about = plan läser nämndernas planer, kontrollerar dem, bedömer varje mål så som nämnden menade det och säger varför.
cli-usage-heading = Användning
cli-usage = plan KOMMANDO [FLAGGOR] [SÖKVÄG]
cli-usage-of = plan { $command } { $id }[FLAGGOR] [SÖKVÄG]
cli-commands = Kommandon
cli-arguments = Argument
cli-options = Flaggor
cli-path = SÖKVÄG
cli-file = FIL
cli-day = DAG|PERIOD
cli-check = Hittar allt som är fel i planerna, med fil, rad och vad man skriver i stället
cli-status = Visar hur målen står: utgångsvärde, utfall, jämförelse, färg, bedömning och trend
cli-report = Skriver verksamhetsberättelsen, delårsrapporten eller planen, som Markdown, webbsida eller Word-dokument
cli-explain = Förklarar varför en indikator eller ett mål är bedömt som det är, ned till fil och rad
cli-path-help = Mappen för en organisation eller en plan, eller en mapp ovanför flera organisationer; annars den mapp man står i
cli-id-help = Indikatorns eller målets id, så som det står i planen
cli-as-of-help = Dagen som bedömningen görs för, eller en period vars sista dag är det: 2013-12-31, 2013, 2013-T2; annars planperiodens slut
cli-format-check = Hur resultatet visas: text (med raderna), short (en rad var), json eller sarif (för andra program) eller github (för GitHub Actions)
cli-format-text = Hur resultatet visas: text eller json (för andra program)
cli-lang-help = Språk: sv eller en
cli-color-help = Färger: auto, always eller never
cli-output-help = Skriver till en fil i stället för till skärmen
cli-force-help = Skriver över en fil även om plan inte har skapat den
cli-help-help = Visar den här hjälpen
cli-version-help = Visar versionen

misuse-unknown-option = Flaggan { $option } finns inte.
misuse-unknown-command = Kommandot { $command } finns inte.
misuse-no-value = { $option } behöver ett värde.
misuse-value = { $option } kan inte vara { $value }. Det som går är { $legal }.
misuse-missing = { $argument } saknas.
misuse-twice = { $option } får bara stå en gång.
misuse-other = Kommandoraden går inte att förstå.
misuse-as-of = --as-of { $text } är varken en dag eller en period. Skriv till exempel 2013-12-31, 2013 eller 2013-T2.
misuse-see-help = Skriv plan --help för att se vad som går.

failure = fel: { $what }
failure-no-organisation = Det finns ingen organisation.toml i { $path }, ovanför den eller i någon mapp under den.
failure-no-path = { $path } finns inte.
failure-path = { $path } går inte att läsa: { $why }
failure-no-plan = Det finns ingen plan i { $path }.
failure-faults = Planerna har { $count } fel som måste rättas innan målen kan bedömas.
failure-exists = { $path } finns redan och är inte skapad av plan. Välj ett annat namn, eller lägg till --force för att skriva över den.
failure-write = { $path } kunde inte skrivas: { $why }
failure-several = { $path } innehåller flera organisationer. Välj en av dem: { $places }
wrote = Skrev { $path }

two-sentences = { $first }. { $second }

cli-target = Visar hur ett mål läses, och hur det bedömer värden man prövar
cli-matrix = Visar planen på en sida: mål, indikatorer, målvärden och ansvariga
cli-due = Visar vad som ska mätas eller rapporteras under månaden, och vad som är försenat
cli-values = Värden att pröva
cli-phrase = MÅL
cli-phrase-help = Målet så som det står i planen, inom citattecken; - läser ett mål per rad från standard in och svarar med JSON
cli-number = TAL
cli-colour = FÄRG
cli-unit = ENHET
cli-quartiles = UNDRE,ÖVRE
cli-rank = PLATS/ANTAL[/LIKA]
cli-better-help = Vad som är bättre: higher, lower eller neither
cli-unit-help = Vad värdena räknas i, till exempel % eller dagar
cli-baseline-help = Utgångsvärdet
cli-outcome-help = Utfallet, eller läget för något som ska göras: pågår, genomfört
cli-group-help = Jämförelsegruppens värde
cli-quartiles-help = Jämförelsegruppens undre och övre kvartil; med decimalkomma skrivs de med semikolon emellan
cli-baseline-colour-help = Utgångsvärdets färg: röd, gul eller grön
cli-colour-help = Utfallets färg: röd, gul eller grön
cli-rank-help = Platsen bland gruppens medlemmar, 1 är bäst, till exempel 12/171, eller 12/171/3 om tre delar platsen
cli-format-matrix = Hur planen visas: text eller markdown (att klistra in i ett mejl eller ett dokument)
misuse-trial-value = ”{ $text }” går inte att läsa som det värde som prövas.
target-rule = Regel
target-reason = Skäl
target-error = Oläst
target-help = Hjälp
target-unreadable = Målet ”{ $phrase }” går inte att läsa som en regel; det tar stopp vid ”{ $at }”
target-nearest = Närmast bland det som går att läsa är ”{ $nearest }”.
target-no-nearest = Skriv till exempel ”minst 85 %”, ”minska”, ”bättre än riket” eller ”genomfört senast 2013-12-31”.

heading-success-factors = Framgångsfaktorer
heading-owner = Ansvarig
heading-what = Vad
heading-due-day = Sista dag
heading-state = Läge
due-title = Att mäta och rapportera till och med { $day }
due-nothing = Inget är försenat och inget ska mätas eller rapporteras den här månaden.
due-measure = Mät ”{ $title }” för { $period }{ $later ->
        [0] { "" }
        [one] { " " }och en period till
       *[other] { " " }och { $later } perioder till
    }
due-do = Gör klart ”{ $title }”
due-late = försenat
due-now = den här månaden
heading-target-level = Målvärde
heading-plan = Plan
matrix-activity = Aktivitet: { $title }
failure-is-folder = { $path } är en mapp, ingen fil.
misuse-too-many = ”{ $argument }” är ett ord för mycket.
cli-as-of-today-help = Dagen som räknas som i dag, eller en period vars sista dag är det; annars i dag
cli-as-of-trial-help = Dagen som bedömningen görs för, eller en period vars sista dag är det; annars årets slut, eller slutet av året efter det utgångsår som målet anger
cli-checks-help = Visar alla kontroller: namn, hur allvarligt det är och vad de hittar
cli-format-explain = Hur resultatet visas: text, json (för andra program) eller markdown (kontroller)

cli-schema = Skriver ett JSON-schema för en av filerna, så att en editor kan hjälpa till
cli-schema-file-help = Vilken fil det gäller: organisation (organisation.toml), plan (plan.toml) eller followup (followup.toml)
cli-usage-schema = plan schema { $files } [FLAGGOR]
cli-fix-help = Rättar de fel som det inte råder någon tvekan om, direkt i filerna, och visar vad som är kvar
cli-dry-run-help = Tillsammans med --fix: visar vad som skulle ändras, men ändrar ingenting
fixed = Rättade { $count } fel i { $files ->
        [one] 1 fil: { $names }
       *[other] { $files } filer: { $names }
    }
fixed-dry-run = Skulle rätta { $count } fel i { $files ->
        [one] 1 fil: { $names }
       *[other] { $files } filer: { $names }
    }
fixed-nothing = Det finns inget som plan check --fix kan rätta.
failure-read-only = { $path } är skrivskyddad och lämnas som den är.
failure-changed = { $path } har ändrats medan den kontrollerades och lämnas som den är. Kör kommandot igen.
failure-encoding = { $path } kan inte skrivas med de tecken den är sparad med ({ $encoding }) och lämnas som den är. Spara den som UTF-8.
cli-code = KONTROLL
cli-allow-help = Visar inte det som en kontroll hittar. Flaggan kan stå flera gånger, och den som står sist gäller
cli-warn-help = Visar det som en kontroll hittar som varningar
cli-deny-help = Visar det som en kontroll hittar som fel
cli-deny-warnings-help = Slutar med status 1 också när det bara finns varningar
cli-limit-help = Så många av varje slag visas i text och short; 0 visar alla, annars visas 20
misuse-check = { $option } { $code }: det finns ingen kontroll som heter så.
misuse-see-checks = Skriv plan explain --checks för att se alla.
misuse-limit = --limit { $text } är inget antal. Skriv ett heltal, till exempel 50, eller 0 för alla.
fixed-encoding = { $path }: teckenkodningen { $from } blir { $to }

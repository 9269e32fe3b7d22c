# Vad som skiljer två versioner av en plan.
diff-none = Ingenting skiljer dem åt.
diff-own = Kommunen
diff-plan-added = Planen är ny.
diff-plan-removed = Planen är borttagen.
diff-plan-compared = Jämförd med planen { $from }.
diff-plan-renamed = Planen låg förut i { $from }.
diff-added = { $kind ->
        [committee] Ny nämnd: { $title } ({ $id })
        [unit] Ny enhet: { $title } ({ $id })
        [group] Ny jämförelsegrupp: { $title } ({ $id })
        [target-rule] Ny regel för målvärden: { $id }
        [missing-mark] Nytt tecken för saknade värden: { $title }
        [check] Ny inställning för kontrollen { $id }
        [revision] Ny ändring av planen: { $title }
        [goal] Nytt mål: { $title } ({ $id })
        [statistics] Ny statistik: { $title } ({ $id })
        [indicator] Ny indikator: { $title } ({ $id })
        [activity] Ny aktivitet: { $title } ({ $id })
        [commitment] Nytt åtagande: { $title }
        [budget] Ny budgetrad: { $title } ({ $id })
        [text] Nytt i plantexten: { $title }
        [analysis] Nytt i analysen: { $title }
        [assessment] Ny egen bedömning av målet { $title } ({ $id })
       *[other] Nytt: { $title }
    }
diff-removed = { $kind ->
        [committee] Borttagen nämnd: { $title } ({ $id })
        [unit] Borttagen enhet: { $title } ({ $id })
        [group] Borttagen jämförelsegrupp: { $title } ({ $id })
        [target-rule] Borttagen regel för målvärden: { $id }
        [missing-mark] Borttaget tecken för saknade värden: { $title }
        [check] Borttagen inställning för kontrollen { $id }
        [revision] Borttagen ändring av planen: { $title }
        [goal] Borttaget mål: { $title } ({ $id })
        [statistics] Borttagen statistik: { $title } ({ $id })
        [indicator] Borttagen indikator: { $title } ({ $id })
        [activity] Borttagen aktivitet: { $title } ({ $id })
        [commitment] Borttaget åtagande: { $title }
        [budget] Borttagen budgetrad: { $title } ({ $id })
        [text] Borttaget i plantexten: { $title }
        [analysis] Borttaget i analysen: { $title }
        [assessment] Borttagen egen bedömning av målet { $title } ({ $id })
       *[other] Borttaget: { $title }
    }
diff-with-detail = { $said }, { $detail }
diff-detail-target = med målvärdet { $what }
diff-detail-of = { $what } för { $period }
diff-detail-due = klar senast { $day }
diff-detail-amount = { $number } tkr
diff-detail-words = { $count } ord
diff-detail-verdict = { $what }
diff-detail-date = beslutad { $day }
diff-detail-rule = { $what }
diff-detail-level = { $what }
diff-detail-means = { $what }
diff-quoted = ”{ $words }”

# Det som en ändring gäller.
diff-about = { $kind ->
        [committee] Nämnden { $title } ({ $id })
        [unit] Enheten { $title } ({ $id })
        [group] Jämförelsegruppen { $title } ({ $id })
        [target-rule] Regeln { $id }
        [missing-mark] Tecknet { $title } för saknade värden
        [check] Kontrollen { $id }
        [revision] Ändringen ”{ $title }”
        [goal] Målet { $title } ({ $id })
        [statistics] Statistiken { $title } ({ $id })
        [commitment] Åtagandet ”{ $title }”
        [budget] Budgetraden { $title } ({ $id })
        [text] Plantexten, { $title }
        [analysis] Analysen, { $title }
        [assessment] Den egna bedömningen av målet { $title } ({ $id })
       *[other] { $title } ({ $id })
    }
diff-section = avsnittet ”{ $title }”
diff-introduction = inledningen
diff-about-period = { $about }, { $period }
diff-about-foreseen = { $about }, prognos
diff-about-part = { $about }, { $part }
diff-of = { $about }: { $what }
diff-of-all = { $what }

# Vad som har hänt.
diff-renamed = id var förut { $from }
diff-reworded = ny lydelse, förut ”{ $from }”
diff-heading = rubriken var förut ”{ $from }”
diff-moved = flyttad från { $from } till { $to }
diff-place-plan = planens översta nivå
diff-place-goal = mål { $id }
diff-place-statistics = statistiken ”{ $title }”
diff-target-set = nytt målvärde, ”{ $to }”
diff-target-dropped = målvärdet ”{ $from }” är borttaget
diff-target = målvärdet ”{ $from }” är nu ”{ $to }” ({ $shift })
diff-rule = målvärdet bedöms nu som ”{ $to }”, förut som ”{ $from }” ({ $shift })
diff-target-of = { $period }: { $what }
shift-sharpened = skärpt
shift-loosened = sänkt
shift-turned-round = vänt åt andra hållet
shift-replaced = ett annat krav
shift-same = samma krav
shift-words = andra ord
diff-field = { $key }: { $from } är nu { $to }
diff-field-set = { $key }: nu { $to }, förut inte angivet
diff-field-dropped = { $key }: förut { $from }, nu inte angivet
diff-field-words = { $key }: { $what }
diff-list = { $key }: nu även { $come }, inte längre { $gone }
diff-list-more = { $key }: nu även { $come }
diff-list-less = { $key }: inte längre { $gone }
diff-amount = beloppet { $from } tkr är nu { $to } tkr ({ $more } tkr
diff-amount-share = { $said }, { $share } %)
diff-amount-alone = { $said })
diff-more = +{ $number }
diff-less = −{ $number }
diff-yes = ja
diff-no = nej
diff-words = { $removed ->
        [0] { $added ->
            [one] ett nytt ord
           *[other] { $added } nya ord
        }
       *[other] { $added ->
            [0] { $removed } ord borta
           *[other] { $removed } ord borta, { $added } nya
        }
    }
diff-edits = { $before }; { $next }
diff-edit = ”{ $from }” är nu ”{ $to }”
diff-edit-added = { $side ->
        [before] tillagt ”{ $words }” före ”{ $beside }”
        [after] tillagt ”{ $words }” efter ”{ $beside }”
       *[alone] tillagt ”{ $words }”
    }
diff-edit-removed = { $side ->
        [before] struket ”{ $words }” före ”{ $beside }”
        [after] struket ”{ $words }” efter ”{ $beside }”
       *[alone] struket ”{ $words }”
    }
diff-verdict = bedömningen ”{ $from }” är nu ”{ $to }”, { $because }
diff-because-measured = på grund av nya eller rättade uppgifter
diff-because-plan = på grund av ändringar i planen
diff-because-judging = på grund av ändrade regler för bedömning
diff-because-several = av flera skäl

# Mätvärden, läge och utfall.
diff-value-added = nytt värde, { $value }
diff-value-removed = värdet är borttaget, förut { $value }
diff-value-hidden = ett värde som inte visas
diff-value-none = tomt
diff-value-missing = ”{ $mark }”
diff-corrected = rättat från { $from } till { $to }
diff-corrected-hidden = ett eller flera värden som inte visas är rättade
diff-state = { $from } är nu { $to }
diff-tkr = { $number } tkr
diff-spent = utfall { $outcome }, prognos { $forecast }
diff-rows = samma uppgifter står nu på andra rader
diff-values-added = Nytt mätt för { $period }: { $values ->
        [one] ett värde
       *[other] { $values } värden
    } för { $indicators ->
        [one] en indikator
       *[other] { $indicators } indikatorer
    }
diff-values-foreseen = Nya prognoser för { $period }: { $values ->
        [one] ett värde
       *[other] { $values } värden
    } för { $indicators ->
        [one] en indikator
       *[other] { $indicators } indikatorer
    }
diff-values-removed = Borttaget för { $period }: { $values ->
        [one] ett värde
       *[other] { $values } värden
    } för { $indicators ->
        [one] en indikator
       *[other] { $indicators } indikatorer
    }

# Vad en nyckel i filerna kallas.
diff-key = { $key ->
        [title] titel
        [name] namn
        [committee] nämnd
        [unit] enhet
        [counted-in] räknas i
        [period] period
        [adopted] antagen
        [reference] diarienummer
        [follows] genomför planen
        [baseline] utgångsvärde från
        [note] anteckning
        [date] beslutad
        [kind] kallas
        [supports] bidrar till mål
        [success-factors] framgångsfaktorer
        [owner] ansvarig
        [better] önskad riktning
        [county] län
        [members] medlemmar
        [compare] jämförs med
        [source] källa
        [adopted-by] beslutad av
        [method] så tas värdet fram
        [description] beskrivning
        [concerns] gäller
        [units] enheter
        [parts] index av
        [changed] ändrat sedan förra planen
        [frequency] mäts
        [adds-up] delar av året läggs ihop
        [kolada] id i Kolada
        [targets] målvärdets period
        [due] klar senast
        [by] lovas av
        [amount] belopp
        [part-of] del av
        [verdict] bedömning
        [reason] skäl
        [code] kommunkod
        [language] språk
        [colour] rapporternas färg
        [indicators] högsta antal indikatorer i en plan
        [indicators-per-goal] högsta antal indikatorer för ett mål
        [goal-rule] ett mål bedöms efter
        [met-share] andel indikatorer för uppfyllt mål
        [partly-share] andel indikatorer för delvis uppfyllt mål
        [partly] delvis uppfyllt betyder
        [unchanged-within] räknas som oförändrat inom
        [small-numbers-below] gräns för små tal
        [council] kommunfullmäktige
        [size] antal medlemmar
        [mean] gruppens värde
        [rule] regel
        [means] betyder
        [level] nivå
        [value-kind] slag
        [comparison] jämförelsevärde
        [lower-quartile] undre kvartil
        [upper-quartile] övre kvartil
        [value-colour] färg
        [rank] rang
        [breaks-series] ej jämförbart med tidigare
        [comment] kommentar
        [outcome] utfall
        [forecast] prognos
       *[other] { $key }
    }

# Ord som formatet har.
diff-choice = { $name ->
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
        [all] alla indikatorer
        [share] andelen indikatorer
        [points] poäng
        [moved] värdet har gått åt rätt håll
        [never] används inte
        [weighted] helhetens
        [members] medlemmarnas ovägda medelvärde
        [no-answer] svar saknas
        [not-applicable] inte aktuellt
        [secret] sekretess
        [not-measured] inte mätt
        [allow] sägs inte
        [warn] varning
        [deny] fel
        [outcome] utfall
        [preliminary] preliminärt
        [forecast] prognos
        [red] rött
        [yellow] gult
        [green] grönt
       *[other] { $name }
    }

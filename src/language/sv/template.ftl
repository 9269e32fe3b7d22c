# Rapportmallarna, och det som sägs när en mall inte går att använda.

interim-title = Delårsrapport { $period }
interim-title-until = Delårsrapport till och med { $day }
interim-title-several = Delårsrapport
interim-until = { $year } till och med { $day }
interim-covers = Rapporten omfattar { $period }, { $months } av räkenskapsårets 12 månader.
interim-law = Kommunens lagstadgade delårsrapport ska omfatta minst hälften och högst två tredjedelar av räkenskapsåret (13 kap. 1 § lagen (2018:597) om kommunal bokföring och redovisning).
interim-no-forecast = Ingen prognos för helåret har lämnats.
interim-deadline = Den lagstadgade delårsrapporten ska lämnas till fullmäktige och revisorerna senast två månader efter periodens slut (11 kap. 16 § kommunallagen).
interim-law-before-2019 = Kommunens lagstadgade delårsrapport ska omfatta minst hälften och högst två tredjedelar av räkenskapsåret.
interim-within = Den här rapportens period uppfyller det kravet.
interim-outside = Den här rapportens period uppfyller inte det kravet, så rapporten kan inte ensam ligga till grund för den lagstadgade delårsrapporten.

plan-title = Verksamhetsplan { $period }
plan-title-several = Verksamhetsplan
plan-owner = Ansvarig: { $owner }
plan-success-factors = Framgångsfaktorer:

brief-year = Året i korthet
brief-part = Perioden i korthet
brief-better = Det här har förbättrats mest:
brief-worse = Det här har försämrats mest:
brief-change = { $now }, jämfört med { $before } – { $trend }

report-by-sex = Utfallet skiljer sig mellan kvinnor och män. Skillnaden är kvinnornas värde minus männens.
report-by-unit = Utfall per enhet, för de indikatorer där det skiljer sig åt. Skillnaden är enhetens värde minus hela verksamhetens.
heading-women = Kvinnor
heading-men = Män
heading-unit = Enhet
heading-whole = Hela verksamheten
heading-difference = Skillnad

heading-evidence = Underlag
heading-place = Plats
heading-newest = Senaste värde

missing-title = Det som saknas
missing-indicators = { $count ->
        [one] En indikator har inget utfall som går att bedöma:
       *[other] { $count } indikatorer har inget utfall som går att bedöma:
    }
missing-goals = Mål utan indikatorer:

evidence-part = Utfall, { $part }
evidence-better = Riktning
evidence-higher = högre är bättre
evidence-lower = lägre är bättre
evidence-rank = Rangordning
evidence-place = plats { $place } av { $of }
evidence-place-shared = plats { $place } av { $of }, delad av { $equal }
evidence-place-tie = plats { $place } av { $of }, delad av { $equal }: { $colour } eftersom lika delar den bättre platsen, annars { $otherwise }
evidence-colour-published = angiven tillsammans med värdet
evidence-colour-lower = grön till och med undre kvartilen, röd över den övre, annars gul
evidence-colour-higher = grön från och med övre kvartilen, röd under den undre, annars gul
evidence-colour-rank = grön bland de 25 procent bästa platserna, röd bland de 25 procent sämsta, annars gul
evidence-title = Bilaga: Underlag för bedömningarna
evidence-about = För varje bedömning anges här målets ord och hur de har lästs, varje värde med period, fil och rad samt uträkningen, så att vem som helst kan räkna om den.

failure-template = { $file }, rad { $line }: { $what }
template-syntax = mallen går inte att läsa vid ”{ $words }”
template-undefined = ”{ $words }” finns inte bland det som en mall kan använda
template-function = det finns ingen funktion som heter så som i ”{ $words }”
template-filter = det finns inget filter som heter så som i ”{ $words }”
template-test = det finns ingen prövning som heter så som i ”{ $words }”
template-part = mallen ”{ $words }” finns inte, eller går inte att använda
template-arguments = för få eller för många argument i ”{ $words }”
template-other = det går inte att räkna ut ”{ $words }”
template-no-key = det finns ingen text som heter ”{ $key }”
template-no-part = texten ”{ $key }” behöver fler uppgifter än den fick
template-no-column = det finns ingen kolumn ”{ $column }”
failure-template-read = Mallen { $path } går inte att läsa: { $why }
failure-no-part = Inget är mätt för någon del av planens år. Ange perioden, till exempel --as-of { $year }-T2.
failure-no-goal = Det finns inget mål som heter ”{ $id }”.
scaffolded = Skrev { $count ->
        [one] en rubrik
       *[other] { $count } rubriker
    } i { $path }
scaffolded-nothing = Alla mål och indikatorer har redan en rubrik i analysis.md.
failure-scaffold-encoding = { $path } är inte sparad som UTF-8 och lämnas som den är. Spara den som UTF-8 först.

cli-kind-help = Vilken rapport: annual (verksamhetsberättelse), interim (delårsrapport) eller plan (planen att anta); annars annual
cli-goal-help = Bara det här målet och målen under det
cli-scaffold-help = Skriver rubriker i analysis.md bredvid planen för de mål och indikatorer som saknar kommentar, i stället för rapporten
cli-charts-help = Tar med platser för diagram i texten, som kodblock

unit-title = { $title }: { $unit }
unit-about = Rapporten visar utfallet för { $unit } bredvid hela verksamhetens. Enheten bedöms för sig, mot samma målvärde som hela verksamheten.
unit-nothing-to-judge = Inget utfall för { $unit } har ett målvärde att bedömas mot.
unit-unmeasured = Ej mätt per enhet
unit-unmeasured-about = De här indikatorerna har inget värde för { $unit }:
heading-unit-verdict = Enheten för sig
fact-unit-other-parts = målet gäller andra delar av verksamheten än enheter
fact-unit-budget = målet gäller hela planens budget
fact-unit-sum = målvärdet avser hela verksamhetens summa, och enheten är en del av den
failure-unit-of-plan = En plan som ska antas skrivs inte för en enskild enhet. Använd --unit med --kind annual eller interim.
failure-no-units = Det finns ingen enhet som heter ”{ $name }”: inget mätvärde är uppdelat på enheter, och ingen enhet är angiven för nämnden.
failure-no-unit = Det finns ingen enhet som heter ”{ $name }”. De som finns är { $names }{ $more ->
        [0] { "" }
       *[other] { "" }, och { $more } till
    }.
failure-no-unit-near = Det finns ingen enhet som heter ”{ $name }”. Menar du ”{ $near }”? De som finns är { $names }{ $more ->
        [0] { "" }
       *[other] { "" }, och { $more } till
    }.
cli-unit-report-help = Bara den här enheten: dess utfall bredvid hela verksamhetens, och om den når målen för sig

heading-date = Datum
heading-reference = Diarienummer
heading-change = Ändring
revisions-year = Ändringar under året
revisions-plan = Ändringar i planen

### Hur fel och varningar visas: orden runt dem och raden sist.

severity-error = fel
severity-warning = varning
label-help = hjälp
label-note = notering

summary-faults = { $errors }, { $warnings } i { $plans } med { $indicators } och { $measurements }.
summary-clean = Allt stämmer: { $plans }, { $indicators } och { $measurements }.

# Stor bokstav: felen står först i meningen.
count-errors = { $count ->
        [0] Inga fel
       *[other] { $count } fel
    }
count-warnings = { $count ->
        [0] inga varningar
        [one] { $count } varning
       *[other] { $count } varningar
    }
count-plans = { $count ->
        [one] { $count } plan
       *[other] { $count } planer
    }
count-indicators = { $count ->
        [one] { $count } indikator
       *[other] { $count } indikatorer
    }
count-measurements = { $count ->
        [one] { $count } mätvärde
       *[other] { $count } mätvärden
    }

# Det som är säkert rättas av plan check --fix.
label-fix = rättning
fixable = görs av plan check --fix
summary-fixable = { $left ->
        [0] { $count ->
            [one] Kör plan check --fix, så rättas det.
           *[other] Kör plan check --fix, så rättas alla { $count }.
        }
       *[other] { $count } av dem rättas av plan check --fix.
    }
# Det som inte visas när det är många av samma slag.
findings-left-out = Och { $more }: plan check --limit 0 visar alla.
findings-left-out-of = { $count } till av { $code }

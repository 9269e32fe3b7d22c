# Skälen till ett omdöme: satsen med siffrorna, och meningen runt den.

measured = { $quantity } ({ $period })
quantity-points = { $number } procentenheter
target-words = ”{ $target }”
target-by-rule = ”{ $target }” ({ $rule })

reason-met = { $fact }: målet { $target } är uppfyllt.
reason-partly = { $fact }: målet { $target } är delvis uppfyllt.
reason-partly-because = { $fact }: målet { $target } är delvis uppfyllt, eftersom { $nearly }.
reason-missed = { $fact }: målet { $target } är inte uppfyllt.
reason-not-due = { $fact }: målet { $target } är ännu inte aktuellt att bedöma.
reason-not-measured = Ej mätt: { $fact }.
reason-cannot-judge = Målet { $target } kan inte bedömas: { $fact }.
reason-no-target = { $fact }.

fact-lower = { $outcome } är lägre än { $reference }
fact-equal = { $outcome } är lika med { $reference }
fact-higher = { $outcome } är högre än { $reference }
fact-inside = { $outcome } ligger mellan { $low } och { $high }
fact-outside = { $outcome } ligger inte mellan { $low } och { $high }
fact-colour = { $outcome } ger färgen { $colour }
fact-colours = { $outcome } ger färgen { $colour }, { $baseline } gav { $colour-then }
fact-rank = { $outcome } är plats { $place } av { $of }
fact-several = { $facts }
fact-part = { $part }: { $fact }
fact-gap = { $outcome } skiljer sig från gruppens { $group } med { $gap }, { $baseline } skilde sig från { $group-then } med { $gap-then }
fact-every-year = { $values }: varje år går åt rätt håll
fact-not-every-year = { $values }: { $years } går inte åt rätt håll

fact-no-target = Inget målvärde är satt; indikatorn följs
fact-unreadable = målets ord går inte att läsa som en regel
fact-no-outcome = inget utfall till och med { $day } finns bland mätvärdena
fact-no-outcome-since = inget utfall efter { $period } och till och med { $day } finns bland mätvärdena
fact-no-report = ingen återrapportering finns bland mätvärdena
fact-no-parts = inga mätvärden är uppdelade så som målet kräver
fact-nothing-since = inget utfall finns från { $period } eller senare
fact-starts = Målet gäller från { $period }
fact-no-baseline = det finns inget tidigare mätvärde att jämföra med
fact-no-baseline-in = utgångsvärdet för { $period } saknas bland mätvärdena
fact-baseline-not-older = utfallet är inte nyare än utgångsvärdet { $baseline }
fact-series-broken = mätsättet ändrades { $period }, så utfall och utgångsvärde går inte att jämföra
fact-no-colour = { $outcome } saknar färg, och det finns varken kvartiler eller rang att räkna ut den från
fact-no-direction = det är inte angivet om högre eller lägre är bättre
fact-no-group = ingen jämförelsegrupp är angiven för indikatorn, men målet jämför med { $group }
fact-other-group = målet jämför med { $group }, men indikatorn jämförs med { $own }
fact-no-group-value = jämförelsegruppens värde för samma period saknas
fact-no-rank = rangen bland jämförelsegruppens medlemmar saknas
fact-unit-mismatch = målet { $target } har en annan enhet än indikatorn ({ $unit })
fact-too-large = talet är för stort för att räknas exakt
fact-years-unmeasured = värden saknas för { $years }

nearly-moved = värdet har gått åt rätt håll från { $baseline }
nearly-share = { $reached } % av målnivån är nådd, och gränsen för delvis uppfyllt är { $share } %
nearly-some = någon men inte alla av delarna är uppfyllda
nearly-parts = målet nås av { $met } men inte av { $failing }

level-plus = { $level }, som är { $baseline } plus { $amount }
level-minus = { $level }, som är { $baseline } minus { $amount }
group-value = { $group }: { $value }
group-margin = { $level }, räknat från { $group }
group-name = { $name }
the-group = jämförelsegruppen
part-name = { $words }
sex-women = kvinnor
sex-men = män

note-percent-of-value = Procent är här läst som procent av utgångsvärdet, inte som procentenheter.
note-within = Skillnaden { $difference } ryms inom { $within }, som räknas som oförändrat.
note-not-within = Skillnaden { $difference } är större än { $within }, som räknas som oförändrat.
note-colour-not-concerned = Regeln gäller inte en indikator som var { $colour } från början.
note-deadline = Sista dag är { $day }.
note-part-of-year-adds-up = Utfallet avser bara { $period } och växer under året, så årets mål kan inte avgöras av det.
note-part-of-year = Utfallet avser en del av året: { $period }.
note-older = Utfallet är från { $period }, före målets period { $target-period }.
note-preliminary = Utfallet för { $period } är preliminärt.
note-parts-missing = Uppgift saknas för { $parts }.

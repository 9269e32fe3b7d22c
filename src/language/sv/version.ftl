# Versioner: vad som jämförs, och vad som står i vägen för det.

cli-diff = Visar vad som skiljer två versioner av planer: vad som skärpts, sänkts, tillkommit och försvunnit
cli-old = GAMMAL
cli-new = NY
cli-versions-help = Versionerna: en revision i git (HEAD~3, en gren, en tagg, en dag som 2025-03-01), en mapp eller en plan (socialnamnden/2012); en ensam jämförs med det som står i mappen nu, ingen alls är det senast sparade i git mot nu. SÖKVÄG begränsar till en organisation eller en plan
cli-as-of-diff-help = Dagen som bedömningarna i båda versionerna görs för, eller en period vars sista dag är det; annars planperiodens slut
cli-format-diff = Hur resultatet visas: text, markdown (för beslutsunderlaget) eller json (för andra program)
cli-stat-help = Visar bara hur många ändringar det är av varje slag, plan för plan
cli-exit-code-help = Avslutar med status 1 om versionerna skiljer sig åt

failure-git-no-repository = Det finns inget git-arkiv i { $path } eller ovanför. Jämför två mappar i stället (plan diff GAMMAL NY), eller skapa ett arkiv med git init.
failure-git-unopened = Git-arkivet i { $path } går inte att öppna: { $why }
failure-git-reftable = Git-arkivet i { $path } har sina grenar i formatet reftable, som inte kan läsas ännu. Klona det på nytt med git clone --ref-format=files, eller jämför två mappar i stället.
failure-git-no-commits = Ingenting är sparat i git ännu, så det finns ingen äldre version att jämföra med. Spara en första version med git add och git commit.
failure-git-no-revision = Det finns ingen version, mapp eller plan som heter { $name }. Versioner är grenar, taggar, id:n för sparade ändringar, HEAD~1 eller dagar; git log visar vilka som finns.
failure-git-near-revision = Det finns ingen version, mapp eller plan som heter { $name }. Menade du { $near }?
failure-git-early = Historiken når inte så långt tillbaka som { $name }: den börjar den { $day }.
failure-git-shallow = { $name } finns inte i den här kopian av arkivet, som bara har den senaste historiken. Hämta resten med git fetch --unshallow.
failure-git-unrelated = { $one } och { $other } har inget gemensamt ursprung i historiken. Jämför dem med två punkter i stället för tre.
failure-git-submodule = Mappen { $folder } är ett eget arkiv (en submodul) som inte är hämtat i den version som jämförs. Hämta det med git submodule update --init, eller kör plan inifrån mappen.
failure-git-object = En fil i git-arkivet i { $path } går inte att läsa: { $why }. Kontrollera arkivet med git fsck.
failure-git-bare = Arkivet har inga filer utanför historiken att jämföra med. Ange två versioner: plan diff GAMMAL NY.
failure-git-outside = { $path } ligger inte i samma git-arkiv som { $name }.
failure-diff-ambiguous = { $name } är både en version i git och en mapp. Skriv ./{ $name } för mappen, eller refs/heads/{ $name } för grenen.
failure-diff-range = Två versioner med punkter mellan (A..B) är redan båda versionerna. Efter dem kan bara en mapp stå.
failure-diff-neither = Det finns ingen mapp eller plan som heter { $name }, och det finns inget git-arkiv i { $path } eller ovanför, så det kan inte heller vara en version.
failure-diff-nothing = Det finns ingen organisation.toml att jämföra, varken i { $old } eller i { $new }.
failure-diff-unread = { $path } går inte att läsa i { $name }: { $why }.

cli-log = Visar när ett mål eller en indikator ändrades, från vad till vad, i vilken sparad version
cli-log-id-help = Målets, indikatorns, aktivitetens eller budgetradens id, så som det står i planen
log-now = Ännu inte sparat i git – { $plan }
log-commit = { $date } ({ $short }) { $subject } – { $plan }
log-commit-undated = { $short } { $subject } – { $plan }
log-shallow = Historiken slutar vid { $commit }: den här kopian av arkivet har bara den senaste historiken. Hämta resten med git fetch --unshallow.
log-unread = { $count ->
        [one] I en version gick planen inte att läsa. Ändringar i den visas med nästa version som går att läsa.
       *[other] I { $count } versioner gick planen inte att läsa. Ändringar i dem visas med nästa version som går att läsa.
    }
failure-log-none = Ingen version av planerna har något mål, någon indikator eller något annat med id { $id }. Vilka id:n som finns står i plan.toml.
failure-log-near = Ingen version av planerna har något mål, någon indikator eller något annat med id { $id }. Menade du { $near }?

here = mappen du står i

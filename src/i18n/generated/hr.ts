// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `Ured je u zgradi <0>, soba <1>.
Ured je u zgradi <0>.
Ured je u sobi <0>.
Zadnje ažuriranje:
Zadaće
Spremi kontakt
otvara se sutra u {0} h
Zatvoreno
Napiši e-poruku: {0}
Uredi
otvara se: {0}, {1} h
Kako do nas
Pretraživanje se trenutačno ne može učitati.
Sveta tri kralja
Ostali termini po dogovoru.
Ovo radno vrijeme možda nije potpuno. Molimo raspitajte se prije dolaska.
Praznik rada
Tijelovo
Zgrada
Dan njemačkog jedinstva
Nažalost, o tome nismo ništa pronašli.
Duhovi
0–24 h
Karta: {0}
Radno vrijeme nije poznato
Božić
Kopiranje nije bilo moguće. Adresa je označena.
po dogovoru
Svi sveti
Svjetski dan djeteta
Kako do nas: {0}
Veliki petak
Nova godina
E-pošta
Pritom se Vaša IP adresa prenosi na openstreetmap.org.
zatvoreno
Uskoro se zatvara
Međunarodni dan žena
Nitko nije pronađen. Molimo provjerite pravopis.
Napiši e-poruku
Ovi podaci možda su zastarjeli. Molimo, raspitajte se.
Ruta na openstreetmap.org
Jezik: {0}
Radno vrijeme nije poznato.
Sveti Stjepan (drugi dan Božića)
Nazovi: {0}
Vaša tema:
otvara se danas u {0} h
Ovi se podaci trenutačno ne mogu učitati.
Obljetnica narodnog ustanka iz 1953.
Soba
Jezici
Drukčije radno vrijeme vrijedi od: {0}
Ili odaberite temu:
Pokušajte ponovno
do: {0}, {1} h
Rezultati: {0}
Telefon
Što trebate?
Pristupačnost:
Jezik
Uskrsni ponedjeljak
Kopiraj adresu
Nazovi
Dan reformacije
Uzašašće
Velika Gospa
Izmijenjeno radno vrijeme
Dan pokore i molitve
po dogovoru: {0}, {1} h
Neki tekstovi postoje samo na njemačkom jeziku.
Termini po dogovoru.
Nazovi: {0}, {1}
Radno vrijeme
Koga tražite?
Molimo raspitajte se prije dolaska.
Prikaži više (još {0})
Adresa
Duhovski ponedjeljak
Adresa je kopirana
danas
Osobe za kontakt
Slobodno nas nazovite, rado ćemo Vam pomoći:
Internetska stranica
Po dogovoru
Učitaj kartu s openstreetmap.org
Otvoreno
do {0} h
Uskrs
Telefaks
u {0} h
Tema, ime ili ključna riječ, na Vašem jeziku
Otvori u aplikaciji s kartama
Pronađeno: {0} od {1}
Spremi kontakt: {0}
Učitavanje…
Dan oslobođenja`;

// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `Biroul se află în clădirea <0>, camera <1>.
Biroul se află în clădirea <0>.
Biroul se află în camera <0>.
Ultima actualizare:
Atribuții
Salvați contactul
se deschide mâine la ora {0}
Închis
Scrieți un e-mail: {0}
Birouri
se deschide: {0}, ora {1}
Cum ne găsiți
Căutarea nu poate fi încărcată momentan.
Boboteaza
Alte întâlniri pe bază de programare.
Este posibil ca acest program să nu fie complet. Vă rugăm să întrebați înainte să veniți.
Ziua Muncii
Joia Verde (Corpus Christi)
Clădirea
Ziua Unității Germane
Din păcate, nu am găsit nimic pe această temă.
Duminica Rusaliilor
non-stop
Harta: {0}
Program necunoscut
Prima zi de Crăciun
Copierea nu a fost posibilă. Adresa este selectată.
cu programare
Ziua Tuturor Sfinților
Ziua Mondială a Copilului
Cum ne găsiți: {0}
Vinerea Mare
Anul Nou
E-mail
Astfel, adresa dumneavoastră IP este transmisă către openstreetmap.org.
închis
Se închide în curând
Ziua Internațională a Femeii
Nu am găsit pe nimeni. Vă rugăm să verificați cum ați scris.
Scrieți un e-mail
Este posibil ca aceste date să nu mai fie actuale. Vă rugăm să întrebați.
Traseu pe openstreetmap.org
Limba: {0}
Program necunoscut.
A doua zi de Crăciun
Sunați: {0}
Tema dumneavoastră:
se deschide astăzi la ora {0}
Aceste informații nu pot fi încărcate momentan.
Aniversarea revoltei populare din 1953
Camera
Limbi
Începând cu {0} este valabil alt program.
Sau alegeți o temă:
Încercați din nou
până {0}, ora {1}
Rezultate: {0}
Telefon
De ce aveți nevoie?
Accesibilitate:
Limba
Lunea Paștelui
Copiați adresa
Sunați
Ziua Reformei
Înălțarea Domnului
Adormirea Maicii Domnului
Program modificat
Ziua Pocăinței și Rugăciunii
cu programare: {0}, ora {1}
Unele texte sunt disponibile numai în germană.
Întâlniri pe bază de programare.
Sunați: {0}, {1}
Program cu publicul
Pe cine căutați?
Vă rugăm să întrebați înainte să veniți.
Afișați mai multe (încă {0})
Adresa
Lunea Rusaliilor
Adresă copiată
astăzi
Persoane de contact
Sunați-ne cu încredere, vă ajutăm:
Site web
Cu programare
Încărcați harta de pe openstreetmap.org
Deschis
până la ora {0}
Duminica Paștelui
Fax
la ora {0}
Temă, nume sau cuvânt-cheie, în limba dumneavoastră
Deschideți în aplicația de hărți
Găsite: {0} din {1}
Salvați contactul: {0}
Se încarcă…
Ziua Eliberării`;

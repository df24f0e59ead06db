// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `L’ufficio si trova nell’edificio <0>, stanza <1>.
L’ufficio si trova nell’edificio <0>.
L’ufficio si trova nella stanza <0>.
Ultimo aggiornamento:
Compiti
Salva contatto
apre domani alle ore {0}
Chiuso
Scrivi un’e-mail: {0}
Uffici
apre {0} alle ore {1}
Come trovarci
Al momento non è possibile caricare la ricerca.
Epifania
Altri orari su appuntamento.
Questi orari potrebbero essere incompleti. La preghiamo di informarsi prima di venire.
Festa del lavoro
Corpus Domini
Edificio
Giorno dell’unità tedesca
Purtroppo non abbiamo trovato nulla al riguardo.
Domenica di Pentecoste
24 ore su 24
Mappa: {0}
Orari di apertura non noti
Natale
Non è stato possibile copiare. L’indirizzo è selezionato.
su appuntamento
Ognissanti
Giornata mondiale dell’infanzia
Come trovarci: {0}
Venerdì santo
Capodanno
E-mail
In questo modo il Suo indirizzo IP viene trasmesso a openstreetmap.org.
chiuso
Chiude tra poco
Giornata internazionale della donna
Nessuna persona trovata. La preghiamo di controllare l’ortografia.
Scrivi un’e-mail
Questi dati potrebbero non essere aggiornati. La preghiamo di chiedere.
Percorso su openstreetmap.org
Lingua: {0}
Orari di apertura non noti.
Santo Stefano
Chiama: {0}
Il Suo argomento:
apre oggi alle ore {0}
Al momento non è possibile caricare queste informazioni.
Anniversario dell’insurrezione popolare del 1953
Stanza
Lingue
Da {0} valgono altri orari.
Oppure scelga un argomento:
Riprova
fino a {0}, ore {1}
Risultati: {0}
Telefono
Di che cosa ha bisogno?
Accessibilità:
Lingua
Lunedì dell’Angelo
Copia indirizzo
Chiama
Festa della Riforma
Ascensione
Assunzione di Maria
Orari diversi
Giorno di penitenza e di preghiera
su appuntamento: {0}, ore {1}
Alcuni testi sono disponibili solo in tedesco.
Su appuntamento.
Chiama: {0}, {1}
Orari di apertura
Chi sta cercando?
La preghiamo di informarsi prima di venire.
Mostra altro (ancora {0})
Indirizzo
Lunedì di Pentecoste
Indirizzo copiato
oggi
Referenti
Ci chiami pure, La aiuteremo:
Sito web
Su appuntamento
Carica la mappa da openstreetmap.org
Aperto
fino alle ore {0}
Domenica di Pasqua
Fax
alle ore {0}
Argomento, nome o parola chiave, nella Sua lingua
Apri nell’app delle mappe
Risultati: {0} su {1}
Salva contatto: {0}
Caricamento…
Giorno della Liberazione`;

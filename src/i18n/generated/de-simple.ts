// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `Das Büro ist im Gebäude <0>. Der Raum ist: <1>.
Das Büro ist im Gebäude <0>.
Das Büro ist in Raum <0>.
Letzte Änderung:
Aufgaben
Kontakt speichern
öffnet morgen um {0} Uhr
Geschlossen
E-Mail schreiben: {0}
Büros
öffnet am {0} um {1} Uhr
So finden Sie uns
Die Suche geht gerade nicht.
Heilige Drei Könige
Es gibt auch andere Termine. Bitte fragen Sie uns.
Vielleicht fehlen hier Zeiten. Bitte fragen Sie vorher nach. Kommen Sie erst dann.
Tag der Arbeit
Fronleichnam
Gebäude
Tag der Deutschen Einheit
Dazu haben wir leider nichts gefunden.
Pfingst-Sonntag
Tag und Nacht
Karte: {0}
Öffnungs-Zeiten nicht bekannt
1. Weihnachts-Tag
Das Kopieren hat nicht geklappt. Die Adresse ist jetzt markiert.
mit Termin
Aller-Heiligen
Welt-Kinder-Tag
So finden Sie uns: {0}
Kar-Freitag
Neujahr
E-Mail
Dann bekommt openstreetmap.org Ihre IP-Adresse. Die IP-Adresse ist die Nummer von Ihrem Internet-Anschluss.
geschlossen
Schließt bald
Internationaler Frauen-Tag
Wir haben niemanden gefunden. Haben Sie alles richtig geschrieben?
E-Mail schreiben
Diese Angaben sind vielleicht alt. Bitte fragen Sie nach.
Weg auf openstreetmap.org
Sprache: {0}
Öffnungs-Zeiten nicht bekannt.
2. Weihnachts-Tag
Anrufen: {0}
Ihr Thema:
öffnet heute um {0} Uhr
Wir können das gerade nicht zeigen.
Jahres-Tag vom Volks-Aufstand
Raum
Sprachen
Ab {0} gibt es andere Zeiten.
Oder wählen Sie ein Thema:
Noch einmal versuchen
bis {0}, {1} Uhr
Gefunden: {0}
Telefon
Was brauchen Sie?
Barriere-Freiheit:
Sprache
Oster-Montag
Adresse kopieren
Anrufen
Reformations-Tag
Christi Himmel-Fahrt
Mariä Himmel-Fahrt
Andere Zeiten
Buß- und Bet-Tag
mit Termin: {0}, {1} Uhr
Einige Texte gibt es nicht in Einfacher Sprache.
Sie brauchen einen Termin. Bitte fragen Sie uns.
Anrufen: {0}, {1}
Öffnungs-Zeiten
Wen suchen Sie?
Bitte fragen Sie vorher nach. Kommen Sie erst dann.
Mehr zeigen (noch {0})
Adresse
Pfingst-Montag
Adresse kopiert
heute
Ansprech-Personen
Rufen Sie uns gern an. Wir helfen Ihnen:
Internet
Mit Termin
Karte von openstreetmap.org laden
Offen
bis {0} Uhr
Oster-Sonntag
Fax
um {0} Uhr
Thema, Name oder Wort, in Ihrer Sprache
In der Karten-App öffnen
{0} von {1} gefunden
Kontakt speichern: {0}
Bitte warten …
Tag der Befreiung`;

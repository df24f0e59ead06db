// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `Biuro znajduje się w budynku <0>, pokój <1>.
Biuro znajduje się w budynku <0>.
Biuro znajduje się w pokoju <0>.
Ostatnia aktualizacja:
Zadania
Zapisz kontakt
otwarcie jutro o godz. {0}
Zamknięte
Napisz e-mail: {0}
Biura
otwarcie: {0}, godz. {1}
Jak do nas trafić
Wyszukiwarki nie można teraz załadować.
Święto Trzech Króli
Inne terminy po uzgodnieniu.
Te godziny mogą być niepełne. Przed przyjściem prosimy o kontakt.
Święto Pracy
Boże Ciało
Budynek
Dzień Jedności Niemiec
Niestety nic na ten temat nie znaleziono.
Niedziela Zielonych Świątek
całą dobę
Mapa: {0}
Godziny otwarcia nieznane
Pierwszy dzień Bożego Narodzenia
Kopiowanie nie było możliwe. Adres jest zaznaczony.
po uzgodnieniu
Wszystkich Świętych
Światowy Dzień Dziecka
Jak do nas trafić: {0}
Wielki Piątek
Nowy Rok
E-mail
Państwa adres IP zostanie przy tym przesłany do openstreetmap.org.
zamknięte
Wkrótce zamknięcie
Międzynarodowy Dzień Kobiet
Nikogo nie znaleziono. Prosimy sprawdzić pisownię.
Napisz e-mail
Te informacje mogą być nieaktualne. Prosimy zapytać.
Trasa na openstreetmap.org
Język: {0}
Godziny otwarcia nieznane.
Drugi dzień Bożego Narodzenia
Zadzwoń: {0}
Państwa temat:
otwarcie dziś o godz. {0}
Tych informacji nie można teraz załadować.
Rocznica powstania ludowego z 1953 roku
Pokój
Języki
Inne godziny obowiązują od: {0}.
Lub proszę wybrać temat:
Proszę spróbować ponownie
do: {0}, godz. {1}
Wyniki: {0}
Telefon
Czego Państwo potrzebują?
Dostępność:
Język
Poniedziałek Wielkanocny
Kopiuj adres
Zadzwoń
Dzień Reformacji
Wniebowstąpienie Pańskie
Wniebowzięcie Najświętszej Maryi Panny
Zmienione godziny
Dzień Pokuty i Modlitwy
po uzgodnieniu: {0}, godz. {1}
Niektóre teksty są dostępne tylko po niemiecku.
Terminy po uzgodnieniu.
Zadzwoń: {0}, {1}
Godziny otwarcia
Kogo Państwo szukają?
Przed przyjściem prosimy o kontakt.
Pokaż więcej (jeszcze {0})
Adres
Poniedziałek Zielonych Świątek
Adres skopiowany
dziś
Osoby do kontaktu
Prosimy o telefon, chętnie Państwu pomożemy:
Strona internetowa
Po uzgodnieniu
Załaduj mapę z openstreetmap.org
Otwarte
do godz. {0}
Niedziela Wielkanocna
Faks
o godz. {0}
Temat, nazwisko lub hasło, w Państwa języku
Otwórz w aplikacji z mapami
Znaleziono: {0} z {1}
Zapisz kontakt: {0}
Ładowanie…
Dzień Wyzwolenia`;

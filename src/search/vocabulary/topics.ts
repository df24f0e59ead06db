import type { Ask } from '../facts.js';

/**
 * What readers of an office for migration ask about, each as the beginnings of words that mean the same in its fifteen languages:
 * German, English, Turkish, Arabic, Ukrainian, Russian, French, Italian, Spanish, Greek, Croatian, Romanian, Polish, Persian.
 * A word of the reader stands for those of them that the file has.
 */
export const TOPICS: readonly string[] = [
  // Somebody who interprets or translates.
  `dolmetsch übersetz sprachmittl interpret translat tercüm çevir مترجم ترجم переклад перевод traduc traduz tradut traduct interpr
  διερμην μεταφρ tumač prevod prijevod prevedi traduc tălmaci tłumac przetłumacz`,
  // Who leads.
  `chef boss leiter leitung leitet leite vorgesetzt head manager supervisor leader amtsleit abteilungsleit referatsleit bereichsleit
  fachbereichsleit sachgebietsleit müdür şef yönetici başkan amir رئيس مدير مسؤول керівни начальни головн шеф руководит
  responsab dirigent capo capa jefe jefa encargad προϊστ αφεντικ υπεύθυν šefic voditelj pročelni ravnatelj șeful șefa șefului conducăt szef
  kierowni przełożon رئیس مدیر سرپرست`,
  `direktor direktör direct director directeur direttor diretric direkt дирек διευθυντ dyrekt amtsleit`,
  `abteilungsleit dezernatsleit müdire رئيسة керівниц руководительниц προϊσταμεν voditeljic kierowniczk șefă cheffe jefa chefin`,
  // A council.
  `beirat fachrat integrationsrat ausländerbeirat ausländerrat rat gremium council committee board meclis kurul konsey مجلس рада ради
  совет conseil consiglio consulta consejo συμβούλι vijeć consiliu rada rady شورا`,
  // To help without pay.
  `ehrenamt freiwillig engag mitmach volunt gönüllü تطوع متطوع волонт добровол bénévol volontar volunta εθελοντ volont wolont داوطلب`,
  `verein verband vereinigung gemeinschaft interessengemeinschaft initiative club association society community dernek derneğ topluluk
  جمعي رابطة єднан товариств спілк объединен общество союз associat associazi asociac σύλλογ σωματεί κοινότητ udrug udruž zajednic
  asociați comunit stowarzysz związ انجمن ehrenamt engag`,
  `diskrimin rassis benachteil gleichstell gleichbehandl hautfarbe herkunft beleidig fremdenfeindl antisemit islamfeindl ausgegrenz
  gemein ungerecht discrimin racis race unfair equal color colour ayrımcı ırkçı تمييز عنصري дискрим расис racism razzis
  equit discrimin xenoph xenof διακρίσ ρατσισ diskrim rasiz rasis dyskrym تبعیض نژاد образил оскорб принижу`,
  `hilf helf unterstütz berat rat help support advice advise counsel assist yardım danış destek مساعد استشار دعم نصيح допомо консульт
  порад помощ помог совет aide aider conseil aiut consulenz consigl ayud asesor βοήθ συμβουλ pomoć pomoc savjet ajut
  consilier sfat doradz porad کمک مشاور`,
  `antrag antrág formular beantrag application form apply başvur dilekç طلب استمار заяв бланк заявк demand formul domand modulo solicit
  αίτησ αίτημα έντυπ zahtjev obraz molb cerer formular wnios podani درخواست فرم`,
  `migration zuwander einwander immigr migrat göç هجر مهاجر міграц іммігр мигра иммигр immigr inmigr μετανάστ migrac مهاجرت`,
  `integration integr entegr uyum اندماج інтегр интегр intégr ένταξ integrac`,
  `flüchtling geflüchtet asyl refuge asylum mülteci sığınma لاجئ لجوء біжен беженц réfugi asile rifugia asilo πρόσφυγ άσυλ izbjegl
  azil uchodźc پناهنده پناهجو`,
  `sprachkurs deutschkurs course dil kursu دورة курс cours corso curso μάθημα tečaj curs kurs کلاس`,
];

export const ASKS: Readonly<Record<Ask, string>> = {
  telephone: `telefon rufnummer handynummer mobilnummer anruf tel phone call ara هاتف تلفون اتصال телефон дзвон звон позвон подзвон téléph appel telef chiam llam
  τηλέφ καλέσ zadzwo dzwon تلفن تماس`,
  fax: `fax faxnummer faxnr telefax telefaks faks فاكس факс φαξ فکس télécop`,
  email: `email mail eposta بريد إيميل пошт почт імейл имейл courriel correo ηλεκτρον ایمیل`,
  hours: `öffnungszeit sprechzeit sprechstunde bürozeit uhrzeit offen geöffnet öffnet schließt geschlossen hours opening close açık kapalı مغلق закрит закрыт fermé ferme chius cerrad cierr κλειστ zatvor închis zamkn بسته open opening açık açılış saat çalışma دوام
  مفتوح تفتح يفتح ساعات графік годин працює відкрит відчин график часы работа открыт heure horaire ouvr ouvert orari apert apri apre
  horario abre abiert ώρες ωράριο ανοιχτ ανοίγ radno otvoren radite radi program deschi orar godzin otwar czynn ساعت باز`,
  place: `adresse anfahrt anschrift lageplan standort address directions location adres yol عنوان موقع يقع адрес розташ располож
  chemin itinér plan indirizz strada direcci ubicac διεύθυνσ δρόμο adres adresa drumul dojaz آدرس نشانی`,
  appointment: `termin vereinbar appointment book randevu موعد حجز запис прийом приём зустріч встреч rendez rdv appuntament cita ραντεβ
  dogovor programar umówi spotkan وقت ملاقات`,
  complaint: `beschwer reklam complain complaint şikay شكوى شكاوى شكا скарг поскарж жалоб пожалов жалова plaint plaindre réclam reclam
  lament queja παράπον καταγγελ žalb žali žaliti pritužb plânger reclama skarg skarż شکایت`,
};

/**
 * Words that only choose among the contacts other words find, each as it is: "where" asks for a place, "help" for nothing that a contact
 * has. Where there is no other word, they are what is asked.
 */
export const HINTS: Readonly<Partial<Record<Ask | 'help', string>>> = {
  hours: `heute today bugün اليوم сьогодні сегодня aujourd oggi hoy σήμερα danas azi dzisiaj امروز wann when zaman متى коли когда quand quando cuándo πότε kada când kiedy کی`,
  place: `wo wohin hin komme kommen kommt gehen finden erreichen raum zimmer büro bureau where get getting reach come go room office nerede
  nereye nerde gelirim gelebilirim ulaşırım ulaşabilirim oda ofis büro أين اين أصل الوصول أذهب مكتب غرفة де куди прийти приїхати дістатися
  доїхати кабінет офіс кімната где куда прийти приехать пройти доехать добраться кабинет офис комната où aller arriver venir bureau dove
  arrivo arrivare venire ufficio stanza dónde adónde llego llegar ir oficina despacho sala πού έρθω έρχομαι πάω φτάσω γραφείο δωμάτιο gdje kamo doći stići
  soba ured unde ajung ajunge vin camera birou gdzie dokąd dojechać dotrzeć trafić dojść pokój biuro کجا کجاست بیایم بروم برسم دفتر اتاق`,
  telephone: `nummer number numara رقم номер numéro numero número αριθμός broj număr numărul numer شماره`,
  help: `hilfe hilft helfen help helps yardım yardımcı مساعدة تساعدني يساعدني допомога допоможе допоможіть допомогти помощь поможет помогите
  помочь aide aider aidez aiuto aiutare aiuta ayuda ayudar βοήθεια βοηθήσει pomoć pomoći ajutor ajuta pomoc pomóc pomoże کمک`,
};

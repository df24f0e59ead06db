/** Words that ask, join or are polite, and say nothing about what is sought, language by language. */
export const FILLERS = `
wer wen wem was welche welcher welches warum wie wieso ich du er sie es wir ihr mich mir dich uns euch ihnen mein meine meiner
meinen sein ihre unser euer der die das den dem des ein eine einen einer eines und oder aber auch nicht noch nur so zu zum zur
in im an am auf aus bei beim von vom vor für mit nach über um wegen ist bin bist sind seid war wird werden hat habe haben hätte gern
gerne kann können könnte muss müssen soll darf möchte will wollen brauche brauchen braucht suche suchen sucht gibt finde finden
bekomme machen mache tun bitte danke hallo hier da dort man jemand jemanden jemandem etwas wenn dass weil frau herr frage fragen amt thema
who whom what which why how i you he she it we they me my your our us them the a an and or but not of to in on at by for from
with about is are am was were be do does did can could may must should would will have has need want like get find looking look
please thanks hello here there some someone somebody any anyone mr mrs ms s question questions
kim kime kimi kimin ne neden nasıl ben sen biz siz bana beni benim sana size sizi sizin bize bir bu şu ve veya için ile mi mı mu
mü var yok de da istiyorum isterim lazım gerek gerekiyor arıyorum olarak lütfen soru konusu merhaba bay bayan hanım bey edecek yapacak birini
من ماذا ما ما هو هي هم أنا نحن أنت هل كيف لماذا في على إلى عن مع عند أو و أن لا لي لدي هذا هذه ذلك أريد احتاج أحتاج أبحث يمكن يمكنني
أستطيع بحاجة من فضلك شكرا مرحبا السيد السيدة كم تقديم
хто кого кому що який яка як чому я ти ви ми мені мене мій моя вас вам вами нам нас у в на до з із за від для про по та і й або
але не це чи є бути питання питань можна можу треба потрібен потрібна потрібно хочу хотів хотіла шукаю прошу дякую тут там пан пані панові
кто что какой какая как почему я ты вы мы мне меня мой моя наш ваш вас вам вами нас нам у в на до с со за из от для про по к ко
и или но не это ли есть быть вопрос вопросам можно могу надо нужен нужна нужно хочу хотел хотела ищу пожалуйста спасибо здесь тут там господин
госпожа
qui que quoi quel quelle quels quelles comment pourquoi je tu il elle on nous vous ils me moi mon ma mes votre vos notre nos le la
les l un une des du de d au aux et ou mais ne pas en dans sur chez pour par avec est es suis sont être ai a avez avoir j m n s t c
qu ce cette peux peut pouvez puis voudrais veux faut besoin cherche chercher trouver svp merci bonjour monsieur madame
chi che cosa quale quali come perché io tu lui lei noi voi mi ti ci mio mia vostro il lo la i gli le un uno una di del della dei
delle al alla ai da dal dalla in nel nella su sul con per tra e o ma non è sono sei siete essere ho ha avete devo posso può vorrei
voglio serve bisogno cerco trovare fare prego grazie ciao signor signora
quién quien qué que cuál cómo por para yo tú él ella usted ustedes nosotros me mi mis su sus el la los las un una unos de del a al
en con sin y o pero no es son soy está están ser estar he ha han tengo tiene puedo puede quiero quisiera necesito busco buscar hay
favor pregunta gracias hola señor señora
ποιος ποια ποιο ποιον τι πώς γιατί ερώτηση εγώ εσείς εσάς σας μας μου με μια ένα ένας ο η το οι τα τον την του της των στο στη στην στον
στους σε από για και ή αλλά δεν να θα είναι είστε είμαι έχω έχει έχετε μπορώ θέλω χρειάζομαι ψάχνω κάνω παρακαλώ ευχαριστώ
γεια εδώ κύριος κυρία κυρίας
tko koga što šta koji koja koje kako zašto ja ti vi mi mene meni moj moja vas vam nas nam u na do od za s sa kod i ili ali ne je
sam su ste biti imam ima pitanje pitanja treba trebam mogu može želim htio htjela tražim molim hvala ovdje se gospodin gospođa
cine ce care cum de eu tu voi noi mie îmi mă mi meu mea vă dumneavoastră un o unei unui al a ai ale la în din pe cu pentru și sau
dar nu este e sunt sunteți fi am are aveți pot întrebare poate trebuie vreau aș dori caut nevoie să fac rog mulțumesc bună domnul doamna
doamnei domnului
kto kogo co jaki jaka jakich jak dlaczego ja ty wy my mnie mi mój moja was wam nas nam w we na do z ze za od u dla o po i lub ale
nie się to jest są być mam ma macie mogę można muszę chcę chciałbym chciałabym szukam potrzebuję proszę dziękuję sprawie spraw pytanie dzień dobry tu
pan pani panem pana
کی کیست چی چه چیست کدام چطور چرا من تو او ما شما را در به از با برای و یا اما نه است هست هستید دارم دارید می خواهم میخواهم خواستم
نیاز لازم باید توانم کنم شوم شد لطفا ممنون سلام یک این آن آقای خانم
`;

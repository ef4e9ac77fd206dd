/** A short piece of news in each of many languages, written for these tests: what was meant is the same everywhere. */
export const newsInLanguages: Array<[language: string, headline: string, text: string]> = [
  [
    'en',
    'Storm closes the harbour',
    'The harbour of the small town was closed on Tuesday after a heavy storm. The mayor said that nobody was hurt, but that three fishing boats had been lost. Schools will stay shut until the end of the week.',
  ],
  [
    'de',
    'Sturm legt den Hafen lahm',
    'Der Hafen der kleinen Stadt ist am Dienstag nach einem schweren Sturm geschlossen worden. Der Bürgermeister sagte, niemand sei verletzt worden, drei Fischerboote seien jedoch verloren. Die Schulen bleiben bis zum Ende der Woche zu.',
  ],
  [
    'fr',
    'La tempête ferme le port',
    'Le port de la petite ville a été fermé mardi après une forte tempête. Le maire a déclaré que personne n’avait été blessé, mais que trois bateaux de pêche avaient été perdus. Les écoles resteront fermées jusqu’à la fin de la semaine.',
  ],
  [
    'es',
    'La tormenta cierra el puerto',
    'El puerto de la pequeña ciudad fue cerrado el martes tras una fuerte tormenta. El alcalde dijo que nadie resultó herido, pero que se perdieron tres barcos de pesca. Las escuelas seguirán cerradas hasta el final de la semana.',
  ],
  [
    'pt',
    'Tempestade fecha o porto',
    'O porto da pequena cidade foi fechado na terça-feira depois de uma forte tempestade. O prefeito disse que ninguém ficou ferido, mas que três barcos de pesca foram perdidos. As escolas continuarão fechadas até o fim da semana.',
  ],
  [
    'it',
    'La tempesta chiude il porto',
    'Il porto della piccola città è stato chiuso martedì dopo una forte tempesta. Il sindaco ha detto che nessuno è rimasto ferito, ma che tre pescherecci sono andati perduti. Le scuole resteranno chiuse fino alla fine della settimana.',
  ],
  [
    'nl',
    'Storm legt de haven stil',
    'De haven van het stadje is dinsdag na een zware storm gesloten. De burgemeester zei dat niemand gewond was geraakt, maar dat drie vissersboten verloren waren gegaan. De scholen blijven tot het einde van de week dicht.',
  ],
  [
    'sv',
    'Storm stänger hamnen',
    'Hamnen i den lilla staden stängdes på tisdagen efter en kraftig storm. Borgmästaren sade att ingen hade skadats men att tre fiskebåtar hade gått förlorade. Skolorna förblir stängda till slutet av veckan, och färjorna väntas inte gå.',
  ],
  [
    'pl',
    'Burza zamyka port',
    'Port w małym mieście został we wtorek zamknięty po silnej burzy. Burmistrz powiedział, że nikt nie został ranny, ale stracono trzy łodzie rybackie. Szkoły pozostaną zamknięte do końca tygodnia, a promy nie będą kursować.',
  ],
  [
    'tr',
    'Fırtına limanı kapattı',
    'Küçük kasabanın limanı salı günü şiddetli fırtınanın ardından kapatıldı. Belediye başkanı kimsenin yaralanmadığını, ancak üç balıkçı teknesinin kaybolduğunu söyledi. Okullar hafta sonuna kadar kapalı kalacak ve feribotlar çalışmayacak.',
  ],
  [
    'vi',
    'Bão khiến cảng phải đóng cửa',
    'Cảng của thị trấn nhỏ đã bị đóng cửa hôm thứ Ba sau một cơn bão lớn. Thị trưởng nói rằng không ai bị thương, nhưng ba tàu đánh cá đã bị mất. Các trường học sẽ đóng cửa cho đến cuối tuần.',
  ],
  [
    'ru',
    'Шторм закрыл порт',
    'Порт небольшого города был закрыт во вторник после сильного шторма. Мэр сказал, что никто не пострадал, но три рыболовных судна были потеряны. Школы останутся закрытыми до конца недели, паромы ходить не будут.',
  ],
  [
    'uk',
    'Шторм закрив порт',
    'Порт невеликого міста було закрито у вівторок після сильного шторму. Міський голова сказав, що ніхто не постраждав, але три рибальські човни було втрачено. Школи залишаться зачиненими до кінця тижня.',
  ],
  [
    'el',
    'Καταιγίδα κλείνει το λιμάνι',
    'Το λιμάνι της μικρής πόλης έκλεισε την Τρίτη ύστερα από σφοδρή καταιγίδα. Ο δήμαρχος είπε ότι κανείς δεν τραυματίστηκε, αλλά χάθηκαν τρία αλιευτικά. Τα σχολεία θα μείνουν κλειστά έως το τέλος της εβδομάδας.',
  ],
  [
    'ar',
    'العاصفة تغلق الميناء',
    'أغلق ميناء البلدة الصغيرة يوم الثلاثاء بعد عاصفة شديدة. وقال رئيس البلدية إن أحدا لم يصب بأذى، لكن ثلاثة قوارب صيد فقدت. وستبقى المدارس مغلقة حتى نهاية الأسبوع، ولن تبحر العبارات قبل يوم السبت.',
  ],
  [
    'fa',
    'توفان بندر را بست',
    'بندر این شهر کوچک روز سه‌شنبه پس از توفانی شدید بسته شد. شهردار گفت که کسی آسیب ندیده است، اما سه قایق ماهیگیری از دست رفته است. مدرسه‌ها تا پایان هفته بسته می‌مانند.',
  ],
  [
    'hi',
    'तूफ़ान से बंदरगाह बंद',
    'छोटे शहर का बंदरगाह भारी तूफ़ान के बाद मंगलवार को बंद कर दिया गया। महापौर ने कहा कि किसी को चोट नहीं आई है, लेकिन मछली पकड़ने की तीन नावें खो गई हैं। स्कूल सप्ताह के अंत तक बंद रहेंगे।',
  ],
  [
    'zh',
    '风暴致港口关闭',
    '星期二，一场强烈风暴过后，这座小镇的港口被关闭。市长说，没有人受伤，但是有三艘渔船失踪。学校将停课到本周末，渡轮也将停航。',
  ],
  [
    'ja',
    '嵐で港が閉鎖',
    '激しい嵐のあと、小さな町の港は火曜日に閉鎖された。市長は、けが人はいないが、漁船三隻が失われたと述べた。学校は週末まで休みとなる。',
  ],
  [
    'ko',
    '폭풍으로 항구 폐쇄',
    '강한 폭풍이 지나간 뒤 화요일에 작은 마을의 항구가 폐쇄되었다. 시장은 다친 사람은 없지만 어선 세 척을 잃었다고 말했다. 학교는 주말까지 문을 닫는다.',
  ],
  [
    'th',
    'พายุทำให้ท่าเรือปิด',
    'ท่าเรือของเมืองเล็กแห่งนี้ถูกปิดเมื่อวันอังคารหลังเกิดพายุรุนแรง นายกเทศมนตรีกล่าวว่าไม่มีผู้ใดได้รับบาดเจ็บ แต่เรือประมงสามลำสูญหาย โรงเรียนจะปิดจนถึงสิ้นสัปดาห์',
  ],
  [
    'sw',
    'Dhoruba yafunga bandari',
    'Bandari ya mji huo mdogo ilifungwa siku ya Jumanne baada ya dhoruba kali. Meya alisema kwamba hakuna mtu aliyejeruhiwa, lakini mashua tatu za uvuvi zimepotea. Shule zitabaki zimefungwa hadi mwisho wa wiki.',
  ],
]

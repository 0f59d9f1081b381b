import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../src/documents/furniture/furniture.ts';
import { opensOtherJobs } from '../../src/documents/furniture/other-jobs-headings.ts';

const lines = (text: string): string[] => text.trim().split('\n');

const NOTICES = lines(`
Cookies on our website
Cookies auf dieser Seite
Leave a comment
Lascia un commento
Please confirm your e-mail address
Sign in to see how you compare with other people
Log in and save this search
Melden Sie sich an, um das Gehalt zu sehen
Connectez-vous pour voir les coordonnées
Inicia sesión para ver el salario
Accedi per vedere lo stipendio
Log in om het salaris te zien
Zaloguj się, aby zobaczyć wynagrodzenie
Přihlaste se pro zobrazení kontaktu
ログインして年収を確認
평균 연봉은 로그인 후 확인하세요
Unlock all 3,000 jobs with a membership
Hiring 4 candidates for this role
Be one of the first five applicants
Soyez parmi les premiers à postuler
Der Arbeitgeber antwortet meist innerhalb von 3 Tagen
La empresa responde en 2 días
Pracodawca odpowiada zwykle po tygodniu
4.2 out of 5 stars from 18 reviews
3,9 Sterne
What do you think of this job?
Wie gefällt Ihnen diese Anzeige?
Wat vind je van deze vacature?
How much does a roofer earn in Cork?
Was verdient ein Dachdecker in Kassel?
Combien gagne un couvreur à Brest ?
¿Cuánto gana un techador en Vigo?
Quanto guadagna un carpentiere a Bari?
Hoeveel verdient een dakdekker in Breda?
Ile zarabia dekarz w Łodzi?
The average salary for a roofer is 31,000 a year
El salario medio de un techador es de 21.000 € al año
Gehalt anzeigen
View company profile
Zum Firmenprofil
All Roofing Jobs
Alle Stellenangebote
Offres d'emploi – Région nantaise
Find jobs in Austria on dachboard
Disclaimer: We are a job portal and take no part in hiring.
Note: Roofline HR will never ask you to pay for an interview
Is something wrong with this ad? Report it
¿Has visto algún error? Denúnciala
Content-Type: text/html; charset=utf-8
To: roofers-list@mail.example
Page 2 of 5
Seite 3 von 4
Annex B - Application form.docx (41 KB)
Job pack (PDF, 1.2 MB)
加载中...
完善在线简历
本平台提醒：入职前收取任何费用都可能是诈骗，请提高警惕，如遇到此类情况请保留证据并及时向我们反映，我们会尽快处理。
お問い合わせフォームはこちら
남은 기간 9일
현재 지원자 12명
Inloggen Mijn Dakwerk
My alerts
Now hiring
Werbung
Dodaj ofertę pracy
Vytvořit životopis
Créer mon CV
Gewerblicher Nutzer
Aktiv seit 03.11.2020
Membre depuis 2019
Na OLX od marca 2018
Telefonnummer anzeigen
Voir le numéro
Pokaż numer
Nachricht schreiben
Enviar mensagem
Anzeigen-ID 2048114920
post id: 7711002244
Kaart bekijken
Bereken je reistijd
Auf der Karte anzeigen
Voir sur la carte
Zobrazit na mapě
You have not viewed any jobs yet
Zuletzt angesehene Stellen
Ofertas vistas recientemente
Page last updated: 3 March 2026
Seite zuletzt geändert am 3. März 2026
ABN 12 345 678 901
← All open roles
First name *
총 지원자 31명
여자 40%
地図を見る
應徵前多想一步，安心找工作
`);

const OF_THE_AD = lines(`
Cookies and coffee on Fridays
We are hiring two roofers for our yard in Cork.
You will sign in visitors and answer the phone
The average age of our team is 31
Page layout and typesetting in InDesign
Experience with PDF and Word documents
To: Ms Ruth Ahlers, Personnel
How much experience do you need? None at all.
All our roofers have a van
Note: a driving licence is needed for this job
We never send our people out alone
Bewerbung bis 12. März
Gehalt nach Tarif, Stufe 4
Der Arbeitgeber ist die Stadt Husum
Salary: 31,000 a year
La empresa ofrece formación a su cargo
Five stars superior hotel
Upload time series to the data platform every night
加班费按国家规定支付
入社後はフォーム作成を担当します
지원자 관리 시스템 운영 경험
Aktiv seit 1971 im Gerüstbau und noch lange nicht müde
Show the number of slates on each invoice
Karten für unsere Gäste drucken und verschicken
Page layouts last longer than trends
Numer telefonu do biura podamy po rozmowie
Wer Karten lesen kann, ist im Vorteil
Mit Nachrichten und Schreiben von Kunden umgehen
지원자 면접 진행 및 평가
地図を作るのが好きな方
`);

const OTHERS = lines(`
Courses you might be interested in
Recent posts
Other candidates also viewed
Jobs in your area
Neueste Beiträge
Bewerber haben auch angesehen
Jobs in Ihrer Umgebung
Articles récents
Les candidats ont aussi consulté
Offres près de chez vous
Otros usuarios vieron
Ofertas cerca de ti
Outras pessoas também viram
Vagas perto de você
Altre persone hanno visto anche
Lavoro in zona
Vacatures in de buurt
Oferty w okolicy
Nabídky v okolí
`);

const NOT_OTHERS = lines(`
People who enjoy wood will enjoy it here
Services we provide to schools
Jobs in roofing are changing
Articles of association and contracts
Praca w okolicznych gminach
`);

describe('notices of a site', () => {
  it.each(NOTICES)('knows "%s"', (line) => expect(furnitureOf(line)).toBe('site'));

  it.each(OF_THE_AD)('leaves "%s" to the ad', (line) => expect(furnitureOf(line)).toBeNull());
});

describe('headings above what others looked at, and above what is near', () => {
  it.each(OTHERS)('knows "%s"', (line) => expect(opensOtherJobs(line)).toBe(true));

  it.each(NOT_OTHERS)('does not take "%s" for one', (line) => expect(opensOtherJobs(line)).toBe(false));
});

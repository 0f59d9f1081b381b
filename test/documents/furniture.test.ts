import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../src/documents/furniture/furniture.ts';
import { listsOtherJobs, opensOtherJobs } from '../../src/documents/furniture/other-jobs-headings.ts';

const lines = (text: string): string[] => text.trim().split('\n');

const OF_THE_SITE = lines(`
Bookmark this vacancy
Apply via LinkedIn
Back to all jobs
Sign in / Register
Share on Facebook
Email a friend
Report this listing
Create a job alert
Posted 2 weeks ago
Over 200 applicants
Accept all cookies
We use cookies to improve your experience on our site.
Download our app
© 2026 Northgate Media Ltd
Skip to main content
Home | Vacancies | Training | Contact us
Stelle merken
Jobs per E-Mail
Jetzt auf diese Stelle bewerben
Zurück zu den Suchergebnissen
Veröffentlicht vor 2 Wochen
Stelle weiterempfehlen
Datenschutz | Impressum | AGB
Schriftgröße: A A A
Start Leistungen Karriere Kontakt
Postuler maintenant
Imprimer l'annonce
Publiée il y a 3 jours
Signaler cette annonce
Se connecter / S'inscrire
Voir toutes les offres
Accueil  Offres  Candidats  FR EN
Volver a los resultados
Publicado hace 5 días
Denunciar oferta
Iniciar sesión
Nunca entregues dinero ni datos bancarios
Candidatar-me a esta vaga
Salvar vaga
Voltar à lista de vagas
Publicada há 2 dias
Anúncio visto 87 vezes
Torna ai risultati
Pubblicato 3 giorni fa
Condividi: Facebook WhatsApp
Accedi / Registrati
Solliciteer direct
Bewaar vacature
3 dagen geleden geplaatst
Vorige vacature / Volgende vacature
Webdesign door Studio Noorderlicht
Zapisz ofertę
Wróć do wyników wyszukiwania
Opublikowano 3 dni temu
Liczba wyświetleń: 512
Odpovědět na nabídku
Zpět na výpis
Vloženo před 2 dny
Nahlásit inzerát
応募する
お気に入りに追加
3日前
一覧へ戻る
会員登録（無料）
文字サイズ 標準 拡大
立即投递
分享给朋友
3天前发布
登录/注册
즉시 지원
목록으로
3일 전
로그인 | 회원가입
`);

const OF_THE_AD = lines(`
Apply by 3 May
Apply online by 12 December at our website.
How to apply
Send your CV to jobs@fernhill.example
Manage social media accounts and newsletters
Create job ads and screen applications
English and German
Full-time
Company car
Search engine marketing
Find new customers
Reports to: Head of Sales
Menu planning
Save the Children
About the job
Company shares
Post-merger integration
Closing date: 12 May 2026
Job type
Print and digital media
Research, teaching, administration
Ihre Bewerbung
Bewerben Sie sich bis zum 30.11.2026 unter jobs@lindenhof.example
Kontakt: Frau Weber, 040 123456
Deine Aufgaben
Jobrad
Job-Ticket
Postulez avant le 15 mai
Votre candidature est à adresser à Mme Roux
Télétravail 2 jours
Inscripción hasta el 12 de mayo
Enviar CV a rrhh@lumen.example
Plano de saúde
Vale transporte
Buoni pasto
Inviare CV a lavoro@rossi.example
Reiskostenvergoeding
Solliciteer vóór 1 mei via werk@molen.example
Telefoon van de zaak
Karta sportowa
Aplikuj do 12 maja
Práce z domova
Životopis zasílejte na prace@luna.example
応募方法
応募期間：11月30日まで
仕事内容
交通費支給
应聘方式
任职要求
投递邮箱：hr@sun.example
담당업무
지원방법
주 5일 근무
`);

const OTHER_JOBS = lines(`
Similar jobs
Other vacancies at Fernhill
Jobs you may like
More jobs like this
People also viewed
Das könnte dich auch interessieren
Weitere Stellenangebote
Offres similaires
Ces annonces pourraient vous intéresser
Nos autres offres
Empleos relacionados
Otras ofertas de la empresa
También te puede interesar
Vagas semelhantes
Outras vagas em Braga
Offerte simili
Potrebbe interessarti
Vergelijkbare vacatures
Andere vacatures bij De Molen
Podobne oferty
Zobacz podobne oferty
Podobné nabídky
Mohlo by vás zajímat
この求人を見た人はこんな求人も見ています
似たお仕事
相似职位
适合你的工作
비슷한 채용공고
추천 공고
`);

const NOT_OTHER_JOBS = lines(`
Other duties as required
More than 200 employees
New opportunities for growth
Similar experience
Weitere Benefits
Andere Aufgaben
Autres avantages
Otros beneficios
Altri benefit
Andere taken
Inne obowiązki
Další benefity
その他の手当
其他福利
기타 우대사항
`);

describe('lines of a site around an advertisement', () => {
  it.each(OF_THE_SITE)('takes "%s" for the site’s', (line) => expect(furnitureOf(line)).toBe('site'));

  it.each(OF_THE_AD)('leaves "%s" to the advertisement', (line) => expect(furnitureOf(line)).toBeNull());

  it.each(['Home', 'Über uns', 'Nos métiers', 'Trabaja con nosotros', 'Aktualności', '会社概要', 'DE'])(
    'takes "%s" for a page’s name, which counts only among others',
    (line) => expect(furnitureOf(line)).toBe('page'),
  );

  it('takes no duty in a list for a button', () => {
    expect(furnitureOf('Publish job ads', true)).toBeNull();
    expect(furnitureOf('View and update customer account pages', true)).toBeNull();
    expect(furnitureOf('Facebook', true)).toBeNull();
  });

  it('judges a line of any length at once', () => {
    const started = performance.now();
    for (const line of ['a'.repeat(1e6), '- '.repeat(5e5), '> '.repeat(200), 'cookie '.repeat(60), '('.repeat(400)])
      furnitureOf(line);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('headings above other jobs', () => {
  it.each(OTHER_JOBS)('knows "%s"', (line) => expect(opensOtherJobs(line)).toBe(true));

  it.each(NOT_OTHER_JOBS)('does not take "%s" for one', (line) => expect(opensOtherJobs(line)).toBe(false));

  it('knows a list of them in one line', () => {
    expect(listsOtherJobs("D'autres offres : Soudeur – Brest ; Chaudronnier – Quimper")).toBe(true);
    expect(listsOtherJobs('Jobs in the team: two welders, one fitter')).toBe(false);
  });
});

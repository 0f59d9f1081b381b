import { headingKind } from '../documents/section-headings.ts';
import { looksLikeJob } from '../extraction/title/occupation.ts';
import { CALL_TO_JOIN } from '../extraction/title/opening-noise.ts';

/** Headings that name a page or a part of it, never a job. */
const GENERIC =
  /^(?:jobs?|careers?|.{2,40} (?:jobs|careers|karriere|vacancies|stellenangebote)|(?:career|employment|job) opportunities|vacanc(?:y|ies)|open positions?|current openings?|job (?:description|details|posting|summary|overview|board|openings?|opportunit(?:y|ies)|application|advert(?:isement)?)|description|details|overview|about(?: .{0,40})?|who (?:we|you) are|what you.{0,40}|why .{0,40}|responsibilities|requirements|qualifications|benefits|contact|apply.{0,40}|application.{0,20}|home(?:page)?|menu|search|share|login|sign in|welcome.{0,40}|join (?:us|our|the).{0,40}|work (?:with|at) .{0,40}|we(?: a|['’])re hiring.{0,40}|think you fit.{0,40}|candidate portal|similar jobs|related jobs|cookies?.{0,30}|privacy.{0,30}|newsletter|get our.{0,40}|stellenangebot(?:e)?|stellenanzeige|stellenbeschreibung|karriere|jobs bei .{0,40}|offres? (?:d['’])?emploi|nous rejoindre|postuler.{0,30}|descripción.{0,30}|ofertas? de (?:empleo|trabajo)|empleos?|trabaja con nosotros|treballa amb nosaltres|traballa con (?:nós|nos)|ofertes de (?:feina|treball)|(?:bolsa|borsa) de (?:trabajo|empleo|treball)|únete a .{0,40}|travaille[rz] (?:avec nous|chez .{0,40})|rejoignez.{0,40}|arbeiten bei .{0,40}|pracuj (?:z|u) nas?(?:mi)?|práce u nás|přidej(?:te)? se k nám|vagas?|trabalhe conosco|oportunidades? (?:en|na|em|at) .{0,40}|lavora con noi|posizioni aperte|vacatures?|werken bij .{0,40}|oferty? pracy|kariera|kariéra|volná místa|採用情報|募集要項|求人情報|招聘|人才招募|人才招聘|徵才(?:公告|資訊)?|招聘(?:公告|信息|启事)|职位描述|加入我们|채용.{0,10}|구인구직|구인|채용정보|help wanted|now hiring|wir suchen.{0,30}|wir stellen ein|verstärkung gesucht|se busca personal|on recrute|stellen(?:markt|details)?|(?:the|our) (?:(?:research )?group|team|department|lab(?:oratory)?|institute|faculty|company|project|place|offer|organi[sz]ation|employer|practice|clinic|office)|(?:die|unsere) (?:(?:arbeits|forschungs)gruppe|abteilung|firma|stelle)|das (?:team|institut|projekt|unternehmen)|(?:notre |l['’])équipe|le (?:laboratoire|projet|groupe)|(?:el|nuestro) (?:equipo|grupo|proyecto)|(?:o|a) (?:nosso time|equipa|equipe|projeto|grupo)|il (?:gruppo|team|progetto)|het (?:team|project|bedrijf)|de (?:afdeling|organisatie|groep)|o (?:zespole|projekcie|týmu|projektu)|untitled|error|loading.{0,10}|\d+)[.!?:]?$/iu;

/** Names of boards and builders that stand where a site's name stands. */
const SITE =
  /^(?:reliefweb|devex|idealist(?:\.org)?|impactpool|unjobs.{0,8}|charityjob.{0,10}|france travail|pôle emploi|linkedin|indeed(?:\.com)?|glassdoor.{0,10}|seek.{0,12}|monster.{0,10}|stepstone.{0,10}|xing|welcome to the jungle|y combinator|workable|greenhouse|lever|ashby|personio|teamtailor|recruitee|bamboohr|smartrecruiters|jobvite|icims|workday|github|hacker news|the muse|remote ?ok|remotive|himalayas.{0,10}|arbeitnow|jobicy|we work remotely|wellfound|dice|ziprecruiter|simplyhired|google|facebook|twitter|wordpress|webflow|wix|squarespace|.{0,30}\bjob ?board|talent ?clue|boss直聘|智联招聘|前程无忧|猎聘.{0,3}|拉勾.{0,3}|사람인|잡코리아|원티드|justjoin(?:\.| )?it|naukri.{0,5}|infojobs.{0,5}|jobs?|careers?|career site|blog|home|.*\btemplate\b.*)$/i;

/** Whether a heading names a page or opens a section of an ad, and is no job's title. */
export function isGenericHeading(text: string): boolean {
  return (
    namesPage(text) ||
    namesWay(text) ||
    / division$/i.test(text.trim()) ||
    (headingKind(text) !== null && !looksLikeJob(text))
  );
}

/** "Careers » Current Openings", "Home / Jobs": the way to a page, every step of which names a page. */
function namesWay(text: string): boolean {
  if (!/ [>›»→/|·•-] /u.test(text)) return false;
  return text.split(/ [>›»→/|·•-] /u).every((part) => namesPage(part));
}

/** Whether a text names a page ("Help wanted", "Careers") and nothing else. */
export function namesPage(text: string): boolean {
  return GENERIC.test(text.trim()) || CALL_TO_JOIN.test(text.trim());
}

/** Whether a name is that of a board or a site builder, and no employer's. */
export function isSiteName(text: string): boolean {
  return SITE.test(text.trim());
}

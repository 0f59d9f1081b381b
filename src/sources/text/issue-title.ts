import { allMatches } from '../../core/all-matches.ts';
import { looksLikeJob } from '../../extraction/title/occupation.ts';
import { readEasternHeadline } from '../eastern-headline.ts';
import type { BoardFacts } from '../facts.ts';

const TAGS = /^\s*(?:[[【［（(]\s*([^\]】］）)]{1,30})\s*[\]】］）)]\s*)+/u;
/** "Acme公司诚聘 运维工程师", "Acme is hiring a welder" in the languages that put the employer first. */
const HIRES =
  /^(?<employer>.{2,40}?)(?:公司|团队)?\s*(?:诚聘|招聘|急聘|高薪诚聘|直招|急招|招募|(?<![约約直应應受返])聘(?![用期任]))\s*[:：]?\s*(?<title>\S.+)$/u;
/** Tags of the contract, the level, the field. */
const NO_PLACE =
  /remot|full|clt|pj|h[yií]br|hiring|job|j[uú]nior|s[eê]nior|pleno|back|front|est[áa]gi|presencial|efetiv|tempor|urgent|freela|dados|data|cloud|mobile|design|produto|vaga|oportunidade|contrat|pcd|alocad|stage|alternance|cdi|cdd|zeit|dev|tech|[aá]gil|exclusiv|nova|novo|intern|part|onsite|office/iu;
const PAY_TAIL = /[\s，,、|/-]*(?:薪水|薪资|月薪|年薪|待遇|salary)\s*[:：]?.*$/iu;

/**
 * Reads the title of an issue that posts a job: "[远程] Acme公司诚聘 运维工程师 薪水 20-30k",
 * "[São Paulo] Desenvolvedor Backend na Acme".
 */
export function readIssueTitle(raw: string): Pick<BoardFacts, 'title' | 'employer' | 'workplace' | 'locations'> {
  const tags = TAGS.exec(raw)?.[0] ?? '';
  const rest = raw.slice(tags.length).replace(PAY_TAIL, '').trim();
  const workplace = /远程|遠端|remoto|remote/iu.test(tags)
    ? 'remote'
    : /混合|híbrido|hybrid/iu.test(tags)
      ? 'hybrid'
      : undefined;
  const places = allMatches(tags, /[[【]\s*([^\]】]+?)\s*[\]】]/gu)
    .map((match) => match[1] ?? '')
    .filter((tag) => /^\p{Lu}\p{Ll}+(?:[ ,/-]+\p{L}+)*$/u.test(tag) && !NO_PLACE.test(tag) && !looksLikeJob(tag));
  if (tags === '' && !HIRES.test(rest)) return { title: raw };
  const hires = HIRES.exec(rest)?.groups;
  const named = hires
    ? {
        title: hires.title?.replace(/(?:若干名?|\d+[名人])?(?:的?(?:公告|启事|简章|通知|信息))?$/u, ''),
        employer: hires.employer?.replace(/\s*\d{4}\s*年度?(?:公开|面向社会)*$/u, ''),
      }
    : (readEasternHeadline(rest) ?? splitAt(rest));
  return { ...named, workplace, locations: places.length > 0 ? places : undefined };
}

/** "Desenvolvedor Backend na Acme", "Backend Developer @ Acme". */
function splitAt(text: string): { title: string; employer: string | undefined } {
  const match = /^(?<title>.{4,}?)\s+(?:@|na empresa|na|no|at)\s+(?<employer>\p{Lu}[\p{L}\p{N}&. -]{1,40})$/u.exec(
    text,
  )?.groups;
  return { title: match?.title ?? text, employer: match?.employer };
}

import { LeadingPattern } from './leading-pattern.ts';

const UNIT =
  '(?:s|m|h|d|w|mo|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|minuten?|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|minutes?|heures?|jours?|semaines?|mois|minutos?|horas?|dias?|semanas?|mes(?:es)?|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|minut[yę]?|godzin[yę]?|dni|dzien|tygodni[ea]?|tydzien|miesi[aą]c[ey]?|hodin(?:ami|y)?|dn(?:y|em|i)|tydn(?:y|em)|mesic[ie]?m?)';
const SINCE = `(?:(?:re)?(?:posted|listed|published|updated|added|active|advertised)|online|vor|seit|il y a|publi[ea]e?s?|publicad[oa]s?|actualisee?|hace|ha|opublikowan[aeoy]|dodan[aeoy]|zverejneno|vlozeno|pred|geplaatst|gepubliceerd|pubblicat[oa]|veroffentlicht|aktualisiert|eingestellt|erschienen|anzeige|annonce|offre|oferta|vaga|actualizad[oa]|atualizad[oa]|aggiornat[oa])`;
/** How long ago the ad was put there: what was done, how exactly it is meant, and the time. */
const PUT = new RegExp(`^(?:${SINCE}[:\\s]+){1,3}`);
const ABOUT =
  /^(?:about |over |more than |less than |etwa |mehr als |plus de |mas de |mais de |piu di |meer dan |ponad )/;
const AGO = new RegExp(
  `^(?:\\d{1,3}\\+?|an?|ein(?:em|er)?|une?|una?|uma?|un|een|one)\\+? ?${UNIT}(?: ago| fa| atras| temu| geleden)?(?: (?:geplaatst|posted|publiee?|opublikowano|dodano|veroffentlicht|pubblicato))?(?: ?\\([^()]{1,20}\\))?$`,
);
const RELATIVE = /\b(?:ago|fa|atras|temu|geleden|vor|il y a|hace|ha|pred|posted|seit)\b|^\d{1,2}(?:d|w|mo|h|m)$/;
/** A number, in digits or as an article. */
const COUNTED = /\d|\b(?:ein|un|een|one|an?\b)/;
const TODAY =
  /^(?:(?:re)?(?:posted|listed|published|updated|added|active|online|publi[ea]e?|publicad[oa]|veroffentlicht|geplaatst|pubblicat[oa]|opublikowan[aeo]|dodan[aeo]|zverejneno|aktualisiert)[: ]+(?:on )?)?(?:today|yesterday|just now|just posted|heute|gestern|aujourd'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzis(?:iaj)?|wczoraj|dnes|vcera|new|neu|nouveau|nuevo|nuova|novo|nieuw|nowe|nova)$/;

/** Whether a line, as foldFurniture gives it, says how long ago the ad was put there. */
export function isSince(folded: string): boolean {
  return (
    folded.length <= 60 &&
    (TODAY.test(folded) ||
      (COUNTED.test(folded) && RELATIVE.test(folded) && AGO.test(folded.replace(PUT, '').replace(ABOUT, ''))))
  );
}

/** "Over 200 applicants", "1.204 Aufrufe": a number, whom it counts, and what they did. */
const COUNT = /^(?:(?:over|be among the first|uber|plus de|mas de|mais de|ponad) )?\d[\d.,]*\+? /;
const COUNTED_PEOPLE = /^(?:people |persons |personen |personnes |personas |pessoas |persone |osob )/;
const COUNTED_THINGS = new LeadingPattern([
  String.raw`^(?:views?|clicks?|applicants?|applications?|applied|(?:have )?(?:viewed|clicked|applied|saved).{0,30}|followers?|reviews?|comments?|likes?|shares?|connections?|employees on linkedin|aufrufe|bewerber(?:innen)?|bewertungen|kommentare|vues|avis|candidats|candidatures|commentaires|abonnes|visitas|visualizaciones|inscritos?|postulantes|candidatos|evaluaciones|opiniones|comentarios|seguidores|visualizacoes|avaliacoes|visualizzazioni|candidature|recensioni|commenti|weergaven|sollicitanten|reacties|beoordelingen|wyswietlen|kandydatow|opinii|komentarzy|zobrazeni|uchazecu|hodnoceni|komentaru)\b.{0,40}$`,
]);

/** Whether a line, as foldFurniture gives it, counts what visitors did. */
export function isCounter(folded: string): boolean {
  const count = COUNT.exec(folded)?.[0];
  return count !== undefined && COUNTED_THINGS.test(folded.slice(count.length).replace(COUNTED_PEOPLE, ''));
}

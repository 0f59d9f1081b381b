/** Links and buttons by which employers set their ads on a site, in the languages the reader knows: no firm's own pages have them. */
const POST_AD =
  />\s*(?:post (?:a|your|new) (?:free )?(?:job|vacancy|ad|listing|opening)s?|(?:add|submit|place) (?:a|your|new) (?:free )?(?:job|vacancy|ad|listing)|advertise (?:a|your) (?:job|vacancy)|(?:stellen)?(?:anzeige|inserat) (?:aufgeben|schalten)|(?:job|stelle|stellenangebot) (?:inserieren|ausschreiben)|(?:déposer|publier|poster) une (?:offre|annonce)(?: d['’]emploi)?|(?:publicar|publica)(?: una| tu)? (?:oferta|vacante|anuncio)(?: de (?:empleo|trabajo))?|(?:anunciar|publicar|divulgar)(?: uma)? vagas?|(?:pubblica|inserisci)(?: un| una)? (?:annuncio|offerta)(?: di lavoro)?|(?:vacature plaatsen|plaats (?:een |je )?vacature)|dodaj (?:ogłoszenie|ofertę)(?: pracy)?|(?:přidat|vložit|podat) (?:inzerát|nabídku)(?: práce)?|求人(?:を|の)?掲載(?:する|のお申し込み)?|发布(?:职位|招聘)|發布(?:職缺|徵才)|刊登(?:職缺|職位|徵才)|채용 ?공고 ?등록|공고 ?등록)\s*(?:\([^()<>]{1,20}\))?\s*[!»›→]?\s*</iu;

/** Whether a page stands on a board, where others post their jobs: then the site's own name is nobody who hires. */
export function showsOthersAds(raw: string): boolean {
  return POST_AD.test(raw);
}

/**
 * Words that a claim may add to the ad's own without saying more: grammar, and words that report
 * ("the company works on …"). In the folded form: lower case, Latin letters without accents. Words that
 * change how much or how sure (only, all, fully, best, unlimited) are not among them, nor negations.
 */
const BY_LANGUAGE = {
  en: `a an the this that these those it its it's he she they them their theirs we us our ours you your yours i my me who whom whose which what where when
    and or but also as so then there here of in on at by to into onto for from with within across about through between among per via over under up out
    is are was were be been being am has have had having do does did doing will would shall should can
    s t re ll ve d m
    company employer organization organisation business firm team group department role job position posting ad advert advertisement candidate candidates applicant applicants person someone people
    says said states stated describes described mentions mentioned names named calls called lists listed notes noted
    seeks seeking looks looking wants hiring hires asks asked expects expected requires required requiring requirement requirements needs needed
    offers offered offering provides provided providing includes included including uses used using works worked working work builds building runs running
    one well such like other others`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber auch als so dann da hier von vom im in an am auf bei beim zu zum zur fur mit aus nach uber unter um durch pro sowie
    ist sind war waren sein wird werden wurde wurden hat haben hatte kann konnen soll sollen
    er sie es wir uns unser unsere unseren unserem unserer ihr ihre ihren ihrem ihnen du dein deine dich dir man sich
    unternehmen firma arbeitgeber team gruppe abteilung rolle stelle job position anzeige bewerber bewerberin person
    sagt nennt beschreibt sucht suchen erwartet bietet bieten nutzt nutzen verwendet arbeitet arbeiten gehort gehoren verlangt`,
  fr: `le la les l un une des du de d et ou mais aussi comme ainsi dans en sur sous au aux a par pour avec chez vers entre
    est sont etait etre sera seront ont avoir peut peuvent il elle ils elles nous notre nos vous votre vos on se s son sa ses leur leurs ce cet cette ces qui que qu dont
    entreprise societe employeur equipe groupe poste role emploi offre annonce candidat candidate candidats
    indique decrit recherche cherche propose utilise travaille demande attend inclut`,
  es: `el la los las lo un una unos unas y e o u pero tambien como asi en de del al a por para con sobre entre desde
    es son era ser sera esta estan ha han haber tiene tienen se su sus nos nuestro nuestra nuestros nuestras te tu tus que cual quien este esta estos estas
    empresa compania empleador equipo grupo puesto rol trabajo oferta anuncio candidato candidata
    indica describe busca buscan ofrece ofrecemos utiliza usa trabaja requiere pide incluye`,
  pt: `o a os as um uma uns umas e ou mas tambem como em no na nos nas de do da dos das ao aos por para com sobre entre
    sao foi ser sera esta estao tem ter se seu sua seus suas nosso nossa nossos nossas voce que qual quem este esta estes estas
    empresa empregador equipe equipa time grupo vaga cargo funcao trabalho anuncio candidato candidata
    indica descreve busca procura oferece utiliza usa trabalha requer exige inclui`,
  it: `il lo la i gli le un uno una e ed o ma anche come in nel nella nei nelle di del della dei delle dello al alla ai alle da dal dalla per con su sul sulla tra fra
    sono era essere sara ha hanno avere si suo sua suoi sue nostro nostra nostri nostre tu tuo tua che cui chi questo questa questi queste
    azienda societa datore team gruppo ruolo posizione lavoro annuncio candidato candidata
    indica descrive cerca cerchiamo offre offriamo usa utilizza lavora richiede include`,
  nl: `de het een en of maar ook als zo in op aan bij te naar van voor met uit door over per onder tussen
    is zijn was waren wordt worden heeft hebben kan kunnen zal zij ze wij we ons onze je jij jouw u uw hij hun die dat deze dit wie wat
    bedrijf werkgever team groep functie rol baan vacature kandidaat
    zegt noemt beschrijft zoekt zoeken verwacht biedt bieden gebruikt werkt vraagt omvat`,
  pl: `i oraz lub albo ale tez jak w we na z ze do od po o u przy dla przez za nad pod miedzy
    jest sa byl byc bedzie ma maja sie swoj nasz nasza nasze naszego naszym twoj ty my ten ta to te tego tej ktory ktora ktore
    firma pracodawca zespol grupa rola stanowisko praca oferta ogloszenie kandydat
    szuka szukamy oferuje oferujemy uzywa pracuje wymaga obejmuje`,
  cs: `a i nebo ale take jako v ve na z ze do od po o u pri pro pres za nad pod mezi s se
    je jsou byl byt bude ma maji svuj nas nase naseho nasem tvuj ty my ten ta to te toho ktery ktera ktere
    firma spolecnost zamestnavatel tym skupina role pozice prace nabidka inzerat kandidat uchazec
    hleda hledame nabizi nabizime pouziva pracuje vyzaduje zahrnuje`,
};

/** The same words by language, two-letter codes. */
export const wordsByLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BY_LANGUAGE).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);

export const NEUTRAL_WORDS: ReadonlySet<string> = new Set([...wordsByLanguage.values()].flatMap((words) => [...words]));

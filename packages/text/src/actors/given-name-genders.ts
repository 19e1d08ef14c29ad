import { foldName } from "./fold-name.ts";
import { wordList } from "./word-list.ts";

export type Gender = "MALE" | "FEMALE" | "UNKNOWN";

const MALE = wordList(`
  aaron abdul abdullah abraham adam adrian ahmed ahmad al alan albert alberto alejandro aleksandar aleksander aleksandr alex alexander alexandre alexei alexey alfred ali
  allen amir anders andre andreas andrei andrej andrew andriy andrzej andy angel angelo anthony antoine anton antonio antony ariel arnold arsen arthur artem asif
  barack barry bart bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad bradley brandon brett brian bruce bryan carl carlos charles charlie chris
  christian christopher chuck claude clarence clint colin craig curtis cyril dan daniel danny darren dave david dean denis dennis denys derek dick diego dmitri
  dmitry dmytro dominic dominique don donald doug douglas drew dwight ed eddie edgar eduardo edward edwin ehud emmanuel emanuel enrique eric erik ernest eugene evan
  felipe ferdinand fernando fidel francis francisco franck francois francesco frank franz fred frederick friedrich gabriel gary gavin gene geoffrey george georges gerald
  gerard gerhard gianni gilbert giovanni giuseppe glenn gordon graham greg gregory guido guillermo gustavo guy hamid hank hans harold harry hassan hector heinz helmut
  henri henry herbert herman hosni howard hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan ivo jack jackson jacob jacques jair jake jamal james jamie jan
  janez jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao joe joel johann johannes john johnny jon jonas jonathan jordan
  jorge jose josef joseph josh joshua juan julian julio justin karl karim keir keith ken kenneth kevin khalid kiriakos klaus konstantin kurt kyle lamar larry lars lech
  lee leo leon leonard leonid leslie lewis liam lindsey lloyd louis lorenzo lou luc luca lucas luis luiz luke mahmoud malcolm manuel marc marcel marcelo marco marcus
  mario mark marko markus marshall martin marty massimo mateusz matt matteo matthew maurice mauricio max maxim maxime mehdi mehmet michael michel miguel mihai mike
  mikhail miguel mikheil mikheil milan mitch mitt mohamed mohammad mohammed mohamad mohan moon mordechai morris moses muammar muhammad mustafa mykhailo mykola naftali narendra
  nathan neil nelson newt nicholas nick nicolas nigel nikol nikolai nikolas noah norman oleg oleh oleksandr oleksii oleksiy oliver olivier omar oscar osama otto pablo paolo
  pascal patrick paul paulo pavel pavlo pedro pervez pete peter petr petro petteri phil philip philippe pierre piotr prince rafael rahul rajiv ralph ramzan ramon rand
  randy raul ray raymond recep reed rex ricardo richard rick ricky rishi rob robert roberto robin rod rodrigo roger roland roman ron ronald ross roy rudy ruben rupert russell
  ryan said saif salman salvador sam samuel saul scott sean sebastian serge sergei sergey serhii serhiy sergio seth shane shaun shimon shinzo silvio simon slobodan stanley
  stefan stephen stephane steve steven stuart taras ted terence terry thabo theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor
  tucker tyler umar valentin valeriy valery vaclav vance vasily victor viktor vikram vince vincent vitali vitaliy vitaly vlad vladimir volker volodymyr vyacheslav walter
  warren wayne wesley wilhelm will william willie winston wolfgang xavier xi yair yasser yevgeny yevhen yitzhak yoav yousef youssef yuri yury yurii zach zachary zoran
  jd jk jose lindsay mahathir moqtada moammar recep rouhani tayyip benyamin binyamin isaac uzi
`);
const FEMALE = wordList(`
  abigail agnes aisha alexandra alexandria alexis alice alicia alison amanda amber amelia amy ana andrea angela angelina anita ann anna annalena anne annette annie
  antonia april ashley audrey ayesha barbara beatrice becky benazir beth betty beverly brenda bridget brigitte britney brooke camilla candice carla carly carmen carol caroline
  carolyn catherine cathy cecilia celine charlotte chelsea cheryl chiara chloe chris christiane christina christine cindy claire clara claudia colleen condoleezza
  connie cristina cynthia dana danielle daria dawn deborah debbie denise diana diane dianne dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise
  eliza elizabeth ella ellen elsa emily emma erica erin esther eva eve evelyn fatima federica fiona florence frances francesca gabrielle gail georgia geraldine gina giorgia
  gisele gloria golda grace greta hannah harriet heather heidi helen helena helene helle hillary hilary hope huma ilhan iliana indira inna ingrid irene irina iryna isabel
  isabella ivanka jacinda jackie jacqueline jamila jane janet janice jean jeanne jen jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce judith
  judy julia julie june kaja kamala karen karin karine karla kate katherine kathleen kathryn kathy katie katrina kay kayleigh kellyanne kelly kerry kim kimberly kirsten kristen kristi kristin
  laura lauren laurie leah lena leslie lesia leticia liliana lily linda lindsey lisa liz liza lois lori lorraine louise lucia lucy ludmila lydia lynn lynne maggie malala
  malia marcia margaret margarita margot maria marian marie marina marine marion marjorie marta martha mary maya megan meghan melania melanie melissa mercedes meredith
  mette mia michaela michele michelle mika mildred miriam moira molly monica muriel myriam nadia nadezhda nancy naomi natalia natalie natasha nicola nicole nikki nina nora
  norma olena olga olha olivia oksana patricia patty paula pauline penelope penny phyllis polly priscilla priti rachel rebecca regina renee rita roberta robin rosa rose
  rosemary roxana ruth sabrina sally samantha sandra sanna sara sarah sasha selena serena shannon sharon sheila shelley sheryl shirley silvia simone sofia sonia sophia sophie stacey
  stephanie sue susan susana suzanne svetlana svitlana sylvia sylvie tamara tammy tanya tara tatiana teresa terri theresa therese tiffany tina tracy tulsi ursula valerie
  vanessa vera veronica victoria viktoria violeta virginia vivian wendy whitney yasmin yoko yulia yuliia yvette yvonne zoe christiana condoleezza kellie liza sviatlana
`);

/** The gender that a person's given name is mostly borne by; UNKNOWN for names of both or of none in the list. */
export function genderOfGivenName(name: string): Gender {
  const first = foldName(name)[0] ?? "";
  const [male, female] = [MALE.has(first), FEMALE.has(first)];
  return male === female ? "UNKNOWN" : male ? "MALE" : "FEMALE";
}

/** Whether the word is a given name of the list. */
export function isCommonGivenName(word: string): boolean {
  const first = foldName(word)[0] ?? "";
  return MALE.has(first) || FEMALE.has(first);
}

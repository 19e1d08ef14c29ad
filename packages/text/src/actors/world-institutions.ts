import type { ActorKind } from "@stance/schema";

/**
 * What a name of the table is to its actor. BUILDING: also a place, so that the frame decides. GENERIC: many states have a
 * body of that name, so that the country named before it, or the one the article is about, decides.
 */
export type NameSense = "NAME" | "BUILDING" | "OUTLET" | "GENERIC";

export interface Institution {
  readonly name: string;
  readonly kind: ActorKind;
  readonly sense: NameSense;
  readonly others: readonly string[];
}

/** Institutions that news names everywhere without explaining them: name | other names. */
const ORGANISATIONS = `
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance
European Union|EU|E.U.
United Nations|UN|U.N.
UN Security Council|U.N. Security Council|United Nations Security Council
UN General Assembly|U.N. General Assembly|United Nations General Assembly
European Commission
European Parliament
European Council
European Central Bank|ECB
World Health Organization|World Health Organisation|WHO
World Trade Organization|World Trade Organisation|WTO
International Monetary Fund|IMF
World Bank
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
OPEC|OPEC+
OSCE|Organization for Security and Co-operation in Europe
African Union
Arab League
ASEAN
Commonwealth of Nations
G7|Group of Seven|G-7
G8|G-8
G20|Group of 20|G-20
UNICEF
UNESCO
UNHCR|UN High Commissioner for Refugees|U.N. High Commissioner for Refugees|United Nations High Commissioner for Refugees
Red Cross|International Committee of the Red Cross|ICRC
Amnesty International|Amnesty
Human Rights Watch
Greenpeace
Reporters Without Borders
Doctors Without Borders|Médecins Sans Frontières
Home Office
Foreign Office
Cabinet Office
Hamas
Hezbollah
Taliban
Islamic State|ISIS|ISIL|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria
al-Qaeda|al Qaeda|Al Qaeda|Al-Qaeda
Congress|US Congress|U.S. Congress
US Senate|U.S. Senate
US House of Representatives|U.S. House of Representatives|U.S. House|US House
US Supreme Court|U.S. Supreme Court
US State Department|U.S. State Department
US Defense Department|U.S. Department of Defense
US Justice Department
US Treasury Department|U.S. Treasury Department
Department of Homeland Security|DHS
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NSA|National Security Agency
Federal Reserve
Environmental Protection Agency|EPA
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC
Republican Party|GOP|Republican party
Democratic Party|Democratic party
Democratic National Committee|DNC
Republican National Committee|RNC
Conservative Party|Conservative party|Tories
Labour Party|Labour party
Liberal Democrats
State Duma|Duma
Knesset
Bundestag
House of Commons
House of Lords
`;

/** Bodies whose bare names many states have, under the name of the body that is meant where nothing else is said. */
const GENERIC_BODIES = `
UN Security Council|Security Council
UN General Assembly|General Assembly
US Senate|Senate
US House of Representatives|House of Representatives|House
US Supreme Court|Supreme Court
US State Department|State Department
US Defense Department|Defense Department|Department of Defense
US Justice Department|Justice Department|Department of Justice|DOJ
US Treasury Department|Treasury Department
`;

/** Seats of government that speak, and buildings that are visited. */
const BUILDINGS = `
White House
Kremlin
Pentagon
Downing Street|10 Downing Street|No 10|Number 10|No. 10
Élysée|Elysee|Élysée Palace|Elysee Palace
Vatican|Holy See
Capitol Hill
Whitehall
Bank of England
`;

/** News agencies, newspapers and broadcasters whose names no general word betrays. */
const OUTLETS = `
Reuters
Associated Press|AP|The Associated Press
Agence France-Presse|AFP
BBC|BBC News
CNN
NBC|NBC News
ABC News
CBS|CBS News
MSNBC
CNBC
NPR
PBS
C-SPAN
Fox News|Fox News Channel
Sky News
Al Jazeera
Bloomberg|Bloomberg News
Politico
Axios
Newsweek
Der Spiegel
Die Zeit
Le Monde
Le Figaro
El País|El Pais
Xinhua|Xinhua News Agency
TASS
RIA Novosti|RIA
Interfax
Ukrinform
Wall Street Journal|The Wall Street Journal
New York Times|The New York Times
Washington Post|The Washington Post
USA Today|USA TODAY
Financial Times|The Financial Times
The Economist|Economist
The Guardian|Guardian
The Hill
The Times
The Atlantic
The Independent
The Telegraph|Daily Telegraph|The Daily Telegraph
The Globe and Mail
The New Yorker
The Standard
La Repubblica
Der Standard
YouTube
BuzzFeed|BuzzFeed News
Haaretz
Yonhap|Yonhap News Agency
Kyodo|Kyodo News
Anadolu|Anadolu Agency
Tasnim
KCNA|Korean Central News Agency
Bild
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung
Corriere della Sera
Kyiv Independent|The Kyiv Independent
Huffington Post|The Huffington Post|HuffPost
`;

/** Firms that are spoken of by one bare word. */
const COMPANIES = `
Google
Facebook
Apple
Microsoft
Amazon
Twitter
Tesla
SpaceX
Gazprom
Rosneft
Boeing
Airbus
Huawei
Samsung
Toyota
Verizon
AT&T
Intel
IBM
Oracle
Netflix
Uber
Airbnb
PayPal
Walmart
Nike
Pfizer
Moderna
AstraZeneca
Novartis
Siemens
Volkswagen
BMW
Renault
Nissan
Honda
Hyundai
Sony
Nokia
Ericsson
ExxonMobil|Exxon Mobil|Exxon
Chevron
TotalEnergies
Aramco|Saudi Aramco
Lufthansa
Ryanair
Nestlé|Nestle
Unilever
TikTok
ByteDance
Alibaba
Tencent
Nvidia
Qualcomm
Spotify
Instagram
Reddit
LinkedIn
OpenAI
Citigroup
JPMorgan|JPMorgan Chase|JP Morgan
Goldman Sachs
Morgan Stanley
HSBC
Barclays
Lukoil
Sberbank
Naftogaz
Foxconn
WikiLeaks|Wikileaks
`;

/** Parties and faiths by their members. */
const PARTIES = `
Democrats
Republicans
`;

const read = (source: string, kind: ActorKind, sense: NameSense): Institution[] =>
  source
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", ...others] = line.split("|");
      return { name, kind, sense, others };
    });

export const WORLD_INSTITUTIONS: readonly Institution[] = [
  ...read(ORGANISATIONS, "ORGANISATION", "NAME"),
  ...read(GENERIC_BODIES, "ORGANISATION", "NAME").map((body): Institution => ({ ...body, sense: "GENERIC" })),
  ...read(BUILDINGS, "ORGANISATION", "BUILDING"),
  ...read(OUTLETS, "ORGANISATION", "OUTLET"),
  ...read(COMPANIES, "ORGANISATION", "NAME"),
  ...read(PARTIES, "GROUP", "NAME"),
];

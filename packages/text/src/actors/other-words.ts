import { wordList } from "./word-list.ts";

/** Last words of names that are no actors: events, documents, products, programmes, offices and places, lower case. */
export const OTHER_HEADS = wordList(`
  conference summit treaty act agreement accord accords deal convention war wars games cup olympics paralympics day week month year eve prize award awards
  election elections primary primaries debate debates amendment constitution resolution plan program programme bill article protocol charter declaration
  pact forum festival championship championships report memorandum operation revolution crisis strategy project doctrine memorial museum monument bridge station
  airport street avenue road boulevard square park river lake sea ocean gulf bay island islands mount mountain mountains valley county city state states province
  region oblast district coast peninsula strait canal desert hotel palace tower towers building hall stadium arena base prison camp village town room
  garden lawn office wall line dam plant field fields beach hill hills forest border bank_holiday movement_day gate temple cathedral mosque
  talks hearing hearings trial case file files papers pipeline virus disease pandemic hurricane storm earthquake tsunami
  speech address interview show series film movie album song book novel tour initiative scheme package dollar dollars euro euros
  pound pounds rouble ruble yuan index average exchange caucuses convention_center committee_room east west north south coalition_of_the_willing
  christmas easter ramadan thanksgiving age era century market markets street_journal law laws rights rules rule code initiative_act
  peninsula zone area corridor highway route heights territory territories airspace embassy consulate headquarters complex
  clause guidelines order orders directive mandate tax fund_act security_act medal gala ceremony massacre attack attacks bombing bombings shooting uprising spring
  missile missiles rocket tank tanks jet jets aircraft drone drones system vaccine phone iphone playstation google_maps
`);

/** First words of such names, lower case. */
export const OTHER_OPENERS = wordList(`
  lake mount fort port cape operation article chapter section hurricane typhoon tropical proposition amendment interstate route flight gate camp hotel
  saint san santa los las el rio title
`);

/** Capitalised words that name no one where they stand alone, lower case. */
export const PLAIN_CAPITALS = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  english spanish arabic latin internet web god bible koran quran christmas easter ramadan hanukkah thanksgiving islam christianity judaism muslim muslims
  christian christians jew jews jewish catholic catholics protestant protestants sunni shia shiite hindu hindus buddhist islamic islamist
  covid covid-19 gdp gmt utc est edt pst ad bc am pm tv usb dna hiv aids ceo cfo phd mba ok okay pdf url faq q a i ii iii iv
  however meanwhile moreover furthermore additionally nevertheless instead also still yet according despite although though while when after before
  since because if as at in on by for from to of with without under over during through between among against about into upon within the a an this that
  these those it its he she they we you his her their our my your who what where why how there here and but or nor so not no yes now then today yesterday
  tomorrow tonight earlier later recently last next first second third many most some several both all each every other another such more less few
  one two three four five six seven eight nine ten hundreds thousands millions whoever whichever whatever having being given none nobody everyone
  north south east west northern southern eastern western central middle northeast northwest southeast southwest
  sir madam mr mrs ms dr updated advertisement photo video image read watch listen click share related comments
  communists independents latinos latino hispanics arabs kurds asians africans socialists libertarians evangelicals posts visitors lawsuits
  congressional presidential parliamentary senate-approved constitutional nazi nazis communist marxist socialist
  pac pacs foia maga dvr nafta tpp ttip jcpoa daca obamacare suv icbm gop-led nobel oscar oscars emmy grammy brexit euro dollar facebook-owned whatsapp
`);

/** The states of the United States but Georgia, which is a country as well; lower case. */
export const AMERICAN_STATES = wordList(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york
  north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia
  west_virginia wisconsin wyoming
`);

/** Places that are no countries and hold no positions: continents, seas, states of the United States, great cities; lower case. */
export const PLACES = wordList(`
  asia africa north_america south_america latin_america antarctica australia_and_oceania oceania middle_east far_east near_east eastern_europe western_europe
  central_europe southern_europe northern_europe central_asia southeast_asia south_asia east_asia north_africa west_africa east_africa caribbean balkans
  scandinavia siberia crimea donbas donbass donetsk luhansk kherson zaporizhzhia kharkiv kursk west_bank gaza gaza_strip east_jerusalem golan_heights kashmir
  chechnya abkhazia south_ossetia transnistria nagorno-karabakh kurdistan darfur tibet xinjiang catalonia bavaria normandy
  new_york_city puerto_rico guam manhattan brooklyn queens bronx
  los_angeles san_francisco san_diego san_antonio las_vegas chicago houston dallas phoenix philadelphia boston seattle denver detroit miami atlanta
  minneapolis cleveland cincinnati pittsburgh baltimore orlando tampa portland sacramento charlotte nashville memphis milwaukee
  new_orleans salt_lake_city st._louis kansas_city oakland austin d.c. dc
  munich frankfurt hamburg cologne stuttgart dresden leipzig milan naples turin venice florence barcelona seville marseille lyon strasbourg geneva zurich basel
  davos the_hague rotterdam antwerp glasgow edinburgh belfast cardiff manchester liverpool birmingham leeds sheffield bristol oxford cambridge
  toronto montreal vancouver calgary quebec ontario alberta british_columbia nova_scotia manitoba saskatchewan sydney melbourne brisbane perth adelaide
  queensland tasmania new_south_wales mumbai kolkata chennai bangalore hyderabad karachi lahore peshawar shanghai guangzhou shenzhen wuhan hong_kong macau
  osaka kyoto hiroshima nagasaki busan istanbul izmir aleppo homs mosul basra benghazi alexandria casablanca lagos johannesburg cape_town durban
  dubai jeddah mecca medina tel_aviv haifa rio_de_janeiro sao_paulo são_paulo guadalajara tijuana medellin st._petersburg saint_petersburg odesa odessa
  world_trade_center mariupol lviv dnipro bakhmut avdiivka sevastopol wall_street main_street hollywood silicon_valley capitol_hill_building
  atlantic pacific mediterranean arctic black_sea red_sea baltic baltic_sea caspian_sea persian_gulf south_china_sea
  midwest new_england deep_south america_first england
`);

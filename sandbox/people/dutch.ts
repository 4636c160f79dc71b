/** What Dutch people, firms and addresses are put together from. */
export const dutch = {
  firstNames: (
    'Sanne Daan Fleur Bram Zoë Daniël René Chloé Loïs Noëlle Joost Anouk Sjoerd Femke Thijs Maartje Ruben IJsbrand ' +
    'Willemijn Gijs Hanneke Pieter Annelies Cornelis Geertruida Mohammed Fatima Jurriaan Lieke Tess Maximiliaan ' +
    'Mariëtte Casper Roos Stijn Eline Wouter Saskia Björn Margaretha'
  ).split(' '),
  /** Tussenvoegsel and surname. */
  lastNames: [
    ['van den', 'Berg'],
    ['de', 'Vries'],
    ['', 'Jansen'],
    ['van der', 'Meulen'],
    ["'t", 'Hart'],
    ["van 't", 'Hof'],
    ['van', 'IJzendoorn'],
    ['', 'Bakker'],
    ['de', 'Boer'],
    ['ten', 'Brinke'],
    ['', 'Dijkstra'],
    ['van de', 'Ven'],
    ['', 'Coëlho'],
    ['op de', 'Weegh'],
    ['in den', 'Bosch'],
    ['', 'Smit'],
    ['', 'Özdemir'],
    ['van', 'Dijk'],
    ['', 'El Amrani'],
    ['', 'Jansen-de Boer'],
    ['van', 'Hoogstraten-Oude Nijhuis tot Westerflier'],
    ['', 'Müller'],
    ['de', 'Graaf'],
    ['ter', 'Horst'],
  ] as const,
  streets: (
    'Kerkstraat,Lijnbaansgracht,Burgemeester de Vlugtlaan,Zuiderzeeweg,Molenpad,IJburglaan,Lange Nieuwstraat,' +
    'Prins Hendrikkade,Dorpsstraat,Beëdigdeplein,Stationsweg,Jan van Riebeeckplantsoen'
  ).split(','),
  cities: (
    "Utrecht,'s-Hertogenbosch,IJsselstein,Groningen,Den Haag,Amsterdam,Súdwest-Fryslân,Apeldoorn,Zwolle,Maastricht," +
    'Alphen aan den Rijn,Bergen op Zoom,Leeuwarden,Eindhoven'
  ).split(','),
  trades: 'Bakkerij,Installatiebureau,Kwekerij,Fietsenmakerij,Drukkerij,Kaasmakerij,Scheepswerf,Garage'.split(
    ',',
  ),
}

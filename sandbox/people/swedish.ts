/** What Swedish people, firms and addresses are put together from. */
export const swedish = {
  firstNames: (
    'Åsa Örjan Märta Göran Ängla Björn Malin Lars Karin Ingrid Håkan Kristina Per Annika Jörgen Elsa Nils Sofia Åke ' +
    'Linnéa Gustav Maja Oskar Ebba Hjalmar Siv Kjell Amina Yusuf Désirée Torbjörn Märit Ulla Viktor'
  ).split(' '),
  /** No tussenvoegsel in Swedish: the first part is always empty. */
  lastNames: (
    'Andersson,Åkerblom,Öberg,Ängström,Lindström,Sjögren,Björk-Öberg,Lindström Åkerblom,Nordström Hägg,Bergqvist,' +
    'Sandström,Hallén,Östlund,Gyllenstierna af Lundholm,Wikström,Löfgren,Hassan,Månsson,Norén,Håkansson,von Essen,' +
    'Karlsson Älvsbyn,Rehnström,Åström'
  )
    .split(',')
    .map((name) => ['', name] as const),
  streets:
    'Storgatan,Ågatan,Östra Hamngatan,Sjövägen,Björkvägen,Kungsgatan,Älvstigen,Norra Järnvägsgatan,Lövgränd,Torggatan'.split(
      ',',
    ),
  cities:
    'Malmö,Göteborg,Umeå,Örebro,Östersund,Växjö,Luleå,Stockholm,Åre,Norrköping,Västerås,Ängelholm'.split(','),
  trades: 'Bageri,Rörmokeri,Snickeri,Bilverkstad,Tryckeri,Fiskeri,Trädgård,Åkeri'.split(','),
}

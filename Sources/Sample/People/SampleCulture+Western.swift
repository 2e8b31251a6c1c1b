import Hotel

extension SampleCulture {
  static let western = [
    SampleCulture(
      "en",
      frequency: 250,
      surnames: """
        Smith, Johnson, Williams, Brown, Miller, Davis, Wilson, Anderson, Taylor, Clarke, Walker
        Harris, Bennett, Hughes, Turner, Parker, Collins, Morgan, Reed, Bailey, Foster, Graham
        Sullivan, Whitfield, Harding, Pembroke, Okafor-Reid, Chandler, Fletcher, Langley, Prescott
        Wainwright, Carmichael, Lockhart, Montague, Sinclair, St. John, Fitzgerald, Thackeray
        Featherstone, Kingsley, Winslow, Ashby, Marlow, Tremayne, Penhaligon, Cartwright, Doyle
        """,
      starts: """
        Ash, Black, Bright, Brad, Cald, Carl, Cran, Dun, East, Elling, Fair, Gold, Green, Hal, Hart
        Hawk, Hazel, High, Hol, Ken, Lang, Lind, Lock, Long, Mar, Mid, North, Oak, Pem, Rad, Red
        Rock, Rowl, Shel, Stan, Stock, Thorn, Wake, Wal, Well, West, Whit, Win, Wood, Wynd
        """,
      ends: """
        bourne, bridge, brook, burn, bury, by, combe, cott, croft, den, dale, field, ford, gate
        grave, ham, hurst, land, leigh, ley, low, man, mere, more, ridge, shaw, son, stead, stone
        stow, ton, vale, wall, ward, water, well, wick, wood, worth
        """,
      women: """
        Elizabeth, Margaret, Katherine, Susan, Jennifer, Emily, Olivia, Charlotte, Victoria, Amelia
        Grace, Hannah, Rebecca, Alexandra, Abigail, Eleanor, Josephine, Beatrice, Harriet, Lydia
        Sarah Jane, Mary Ann, Rosemary, Georgina, Deborah, Patricia, Samantha, Penelope, Imogen, Zoe
        """,
      men: """
        James, William, Robert, Michael, Thomas, Charles, Edward, Andrew, Richard, Daniel, Joseph
        Benjamin, Christopher, Matthew, Nicholas, Alexander, Anthony, Samuel, Jonathan, Frederick
        Theodore, Gregory, Henry, Oliver, George, Peter, Stephen, Timothy, Leonard, Zachary
        """,
      places: """
        Boston;MA;US;021##
        Chicago;IL;US;606##
        Seattle;WA;US;981##
        Austin;TX;US;787##
        Santa Rosa;CA;US;954##
        London;;GB;SW# #@@
        Bath;Somerset;GB;BA# #@@
        Edinburgh;;GB;EH# #@@
        Toronto;ON;CA;M#@ #@#
        Vancouver;BC;CA;V#@ #@#
        Melbourne;VIC;AU;30##
        Perth;WA;AU;60##
        Wellington;;NZ;60##
        """,
      streets: "Street, Avenue, Road, Lane, Drive, Gardens, Court, Place",
      streetNames: """
        Ashgrove, Bellhaven, Cedar, Chestnut, Dovecote, Elmhurst, Fairmount, Harbour View, Juniper
        Kestrel, Larkspur, Mill, Old Orchard, Rosewood, Sycamore, Thistle, Willow, Windmill
        """
    ),
    SampleCulture(
      "en",
      frequency: 45,
      surnames: """
        Murphy, O'Brien, O'Sullivan, Kelly, Walsh, Byrne, Ryan, O'Connor, Doyle, McCarthy, Gallagher
        Kennedy, Lynch, Quinn, O'Neill, McLaughlin, Daly, Nolan, Fitzpatrick, Ó Domhnaill
        Mac Giolla, Ó Súilleabháin, Delaney, Brennan, Corrigan, MacDonald, Campbell, McTavish
        """,
      starts: "O', Mc, Mac, Fitz, Kil, Gil, Mul, Don, Der, Cor, Fin, Bal, Car, Dev, Tier",
      ends: """
        Cormack, Donagh, Larney, Garry, Shea, Leary, Mahon, Rourke, Grath, Kenna, Bride, Auley
        Keefe, Meara, Halloran, Loughlin, Cullen, Dermott, Namara, Gann, Hale, Quaid, Duff, Breen
        """,
      women: """
        Aoife, Niamh, Siobhán, Sinéad, Ciara, Gráinne, Róisín, Orla, Maeve, Deirdre, Bríd, Saoirse
        Fionnuala, Caitríona, Clodagh, Mairéad, Nora, Una
        """,
      men: """
        Seán, Pádraig, Ciarán, Eoin, Cormac, Declan, Oisín, Fionn, Tadhg, Rory, Brendan, Diarmuid
        Colm, Eamon, Liam, Niall, Conor, Ruairí
        """,
      womanly: "Ó Domhnaill>Ní Dhomhnaill, Ó Súilleabháin>Ní Shúilleabháin",
      places: """
        Dublin;;IE;D## @#@#
        Cork;;IE;T## @#@#
        Galway;;IE;H## @#@#
        Belfast;;GB;BT# #@@
        """,
      streets: "Street, Road, Terrace, Quay, Hill",
      streetNames: """
        Abbey, Bridge, Castle, Dargle, Grattan, Heather, Kilbride, Lough, Marina, Priory, Rowan
        """
    ),
    SampleCulture(
      "de",
      frequency: 75,
      surnames: """
        Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schäfer, Hoffmann, Koch
        Bauer, Richter, Klein, Wolf, Schröder, Neumann, Schwarz, Zimmermann, Krüger, Hartmann, Groß
        Köhler, Jäger, Weiß, von Arnsberg, von der Heide, Freiherr von Lohe, zu Hallberg
        Müller-Lindenau, Strauß, Vögeli, Bächtold, Größl, Pfannenstiel, Österreicher
        """,
      starts: """
        Ober, Unter, Nieder, Hinter, Berg, Stein, Wald, Eichen, Linden, Rosen, Blumen, Eisen, Silber
        Sonnen, Stern, Kirch, Mühl, Brunn, Winter, Sommer, Lang, Kurz, Hirsch, Adler, Löwen, Buch
        Dorn, Feld, Gold, Grün, Rein, Rot, Schön, Weiden, Wein, Ried, Loh, Kron, Falken, Ahorn
        """,
      ends: """
        bauer, berger, mann, huber, meier, müller, hofer, stein, thal, feld, bach, brunner, hauser
        egger, wald, kamp, burg, holz, graf, schmied, rieder, leitner, reiter, moser, dorfer, auer
        """,
      women: """
        Anna, Sophie, Katharina, Johanna, Charlotte, Elisabeth, Franziska, Ursula, Heike, Sabine
        Lena, Greta, Annegret, Brigitte, Jule, Käthe, Mareike, Anna-Lena, Ingrid, Birgit, Friederike
        """,
      men: """
        Hans, Jürgen, Wolfgang, Klaus, Jörg, Matthias, Lukas, Felix, Maximilian, Sebastian, Andreas
        Karl-Heinz, Günther, Uwe, Florian, Tobias, Moritz, Björn, Dietrich, Friedrich, Götz, Emil
        """,
      places: """
        Hamburg;;DE;20###
        Köln;;DE;506##
        München;Bayern;DE;80###
        Leipzig;;DE;041##
        Wien;;AT;10##
        Salzburg;;AT;50##
        Zürich;ZH;CH;80##
        Luzern;LU;CH;60##
        """,
      streets: "straße, weg, allee, gasse, platz",
      streetNames: """
        Ahorn, Birken, Garten, Hafen, Kastanien, Kloster, Lerchen, Markt, Rosen, Schiller, Wiesen
        """
    ),
    SampleCulture(
      "fr",
      frequency: 65,
      surnames: """
        Martin, Bernard, Dubois, Durand, Lefèvre, Moreau, Laurent, Simon, Michel, Leroy, Roux
        Fournier
        Girard, Bonnet, Mercier, Dupont, Lambert, Faure, Rousseau, Blanc, Guérin, Chevalier
        François
        Lemoine, de la Tour, de Saint-Aubin, d'Aubigny, Le Goff, Le Bihan, Lévêque, Beaulieu-Roche
        L'Hôpital, du Plessis, Desmarais, Noël, Béranger, Hélias, Çelerier
        """,
      starts: """
        Beau, Belle, Bon, Char, Clair, Cour, Dela, Des, Du, Font, Grand, Haut, La, Le, Malle
        Mont, Neuf, Petit, Pierre, Pré, Roche, Saint-, Ta, Val, Vaux, Ver, Ville, Fau, Gui
        """,
      ends: """
        champ, mont, court, bois, fort, gard, lieu, marais, pré, rive, val, ville, bert, chet, clair
        croix, fontaine, gny, lac, lin, meau, nier, pierre, roux, set, tier, vier, voisin, hier
        jean
        """,
      women: """
        Marie, Camille, Chloé, Hélène, Geneviève, Amélie, Élodie, Léa, Margaux, Aurélie, Brigitte
        Inès, Juliette, Noémie, Françoise, Anne-Laure, Marie-Claire, Zoé, Agnès, Solène, Cécile
        """,
      men: """
        Jean, Pierre, François, Étienne, Jérôme, Benoît, Luc, Antoine, Théo, Rémi, Gaël, Jean-Luc
        Jean-Baptiste, Aurélien, Mathieu, Loïc, Cédric, Gérard, Sébastien, Honoré, Yves, Raphaël
        """,
      places: """
        Lyon;;FR;6900#
        Bordeaux;;FR;330##
        Paris;;FR;750##
        Nantes;;FR;440##
        Bruxelles;;BE;10##
        Genève;GE;CH;12##
        Montréal;QC;CA;H#@ #@#
        """,
      streets: "rue, avenue, boulevard, place, chemin, quai",
      streetNames: """
        des Acacias, du Moulin, de la Fontaine, des Lilas, du Vieux-Port, des Tilleuls, de l'Horloge
        du Marché, des Cerisiers, de la Garenne, des Remparts
        """
    ),
    SampleCulture(
      "nl",
      frequency: 30,
      surnames: """
        de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Smit, Meijer, de Boer
        Mulder, de Groot, Bos, Vos, Peters, Hendriks, van der Meer, van der Berg, Dekker, Brouwer
        de Wit, Dijkstra, van 't Hof, van Leeuwen, ter Horst, op den Kamp, Coëlho, van de Velde
        """,
      starts: """
        van_, van de_, van der_, van den_, ten_, ter_, de Roo, Hage, Groene, Wester, Ooster, Noord
        Zuider, Klein, Ruiten, Kool, Boere, Spring, Water, Steen
        """,
      ends: """
        Beek, Broek, Brink, Bosch, Heuvel, Hoek, Kamp, Laan, Linden, Molen, Pol, Ploeg, Poel, Rijn
        Steen, Veen, Wal, Werf, Woude, Zanden, Zijl, Dam, Berg, Haar
        """,
      women: """
        Sanne, Lotte, Fleur, Femke, Anouk, Marijke, Saskia, Ilse, Noor, Eefje, Maaike, Joke, Tess
        """,
      men: """
        Jan, Pieter, Daan, Sven, Thijs, Bram, Joris, Willem, Kees, Ruben, Maarten, Gijs, Hendrik-Jan
        """,
      places: """
        Utrecht;;NL;35## @@
        Haarlem;;NL;20## @@
        Rotterdam;;NL;30## @@
        Antwerpen;;BE;20##
        """,
      streets: "straat, laan, gracht, plein, kade",
      streetNames: "Beuken, Dorps, Eiken, Heren, Kerk, Linden, Molen, Nieuwe, Prinsen, Raadhuis"
    ),
  ]
}

/// Japanese surnames: the reading, in which `O` and `U` are long vowels, then those read so.
let japaneseSurnameRows = """
  abe 阿部 安部 阿倍; akiyama 秋山; ando 安東; andO 安藤; aoki 青木; arai 新井 荒井; arakaki 新垣;
  araki 荒木; asai 浅井; asakura 朝倉; asano 浅野; ashida 芦田; azuma 東; baba 馬場; chiba 千葉;
  chikamatsu 近松; chinen 知念; date 伊達; doi 土井; egawa 江川; eguchi 江口; endO 遠藤; enomoto
  榎本; etO 江藤 衛藤; fuchigami 渕上; fujii 藤井; fujimori 藤森; fujimoto 藤本; fujimura 藤村;
  fujino 藤野; fujioka 藤岡; fujisawa 藤沢 藤澤; fujita 藤田; fujiwara 藤原; fukuda 福田; fukui
  福井; fukumoto 福本; fukuoka 福岡; fukushima 福島; furukawa 古川; furuta 古田; furuya 古谷 古屋;
  gotO 後藤 五藤; haga 芳賀; hagiwara 萩原; hamada 浜田 濱田; hamaguchi 浜口 濱口; hanada 花田; hara
  原; harada 原田; haraguchi 原口; hasebe 長谷部; hasegawa 長谷川; hashimoto 橋本 橋元; hatano
  波多野; hattori 服部; hayakawa 早川; hayashi 林; hidaka 日高; higa 比嘉; higashi 東; higuchi
  樋口; hino 日野; hirai 平井; hirakawa 平川; hirano 平野; hiraoka 平岡; hirata 平田; hirayama
  平山; hirose 広瀬 廣瀬; hirota 広田 廣田; hisada 久田; hOjO 北条 北條; honda 本田; hongO 本郷; honma
  本間; hori 堀; horie 堀江; horiguchi 堀口; horiuchi 堀内; hoshino 星野; hosoda 細田; hosokawa
  細川; hosoya 細谷; ibe 伊部; ichihara 市原; ichikawa 市川 市河; ide 井手 井出; igarashi 五十嵐;
  iida 飯田; iijima 飯島 飯嶋; iizuka 飯塚; ijima 井島; ikeda 池田; ikegami 池上; imai 今井;
  imamura 今村; imanishi 今西; inaba 稲葉; inada 稲田; inagaki 稲垣; inamura 稲村; inomata 猪俣;
  inoue 井上; irie 入江; ishibashi 石橋; ishida 石田; ishiguro 石黒; ishihara 石原; ishii 石井;
  ishikawa 石川; ishizaki 石崎; ishizuka 石塚; isobe 磯部; itagaki 板垣; itakura 板倉; itaya
  板谷; itO 伊藤 伊東; iwai 岩井; iwamoto 岩本; iwasaki 岩崎; iwase 岩瀬; iwata 岩田; kaga 加賀; kai
  甲斐; kaji 梶; kajita 梶田; kajiwara 梶原; kamata 鎌田; kameda 亀田; kamei 亀井; kamimura 上村;
  kamiya 神谷; kan 菅; kanai 金井; kanda 神田; kaneda 金田; kaneko 金子; kaneshiro 金城; kanno
  菅野; karasawa 唐沢; kasahara 笠原; kasai 笠井 葛西; kashiwagi 柏木; kataoka 片岡; katayama
  片山; katO 加藤; katsumata 勝又; katsura 桂; kawabata 川端; kawada 川田 河田; kawaguchi 川口
  河口; kawahara 川原 河原; kawai 川合 河合 川井 河井; kawakami 川上; kawamoto 川本 河本; kawamura 川村
  河村; kawano 川野 河野; kawasaki 川崎; kawashima 川島 河島; kawata 川田; kikkawa 吉川; kikuchi
  菊地 菊池; kikukawa 菊川; kimoto 木本; kimura 木村; kinjO 金城; kinoshita 木下; kinugawa 衣川;
  kishi 岸; kita 北; kitagawa 北川; kitajima 北島; kitamura 北村; kitano 北野; kitazawa 北沢
  北澤; kobayashi 小林; kodama 児玉; koga 古賀; koike 小池; koizumi 小泉; kojima 小島 児島;
  komatsu 小松; komiya 小宮; komori 小森; kondO 近藤; konishi 小西; konno 今野; kOno 河野 高野;
  koseki 小関; koshiba 小柴; kosugi 小杉; koyama 小山; kubo 久保; kubota 久保田; kudO 工藤;
  kumagai 熊谷; kumagaya 熊谷; kuribayashi 栗林; kurihara 栗原; kurita 栗田; kuroda 黒田;
  kurosawa 黒沢 黒澤; kusano 草野; kuwabara 桑原; kuwahara 桑原; machida 町田; maeda 前田;
  maehara 前原; maekawa 前川; makino 牧野; maruyama 丸山; masuda 増田 益田; matsubara 松原;
  matsuda 松田; matsui 松井; matsumoto 松本 松元; matsumura 松村; matsunaga 松永; matsuo 松尾;
  matsuoka 松岡; matsushima 松島; matsushita 松下; matsuura 松浦; matsuyama 松山; matsuzaki
  松崎; mimura 三村; minami 南; mitani 三谷; mitsui 三井; miura 三浦; miyagawa 宮川; miyagi 宮城;
  miyahara 宮原; miyake 三宅; miyamoto 宮本; miyashita 宮下; miyata 宮田; miyauchi 宮内;
  miyazaki 宮崎 宮﨑; miyazato 宮里; mizuguchi 水口; mizukami 水上; mizuno 水野; mizutani 水谷;
  mochizuki 望月; mogi 茂木; momose 百瀬; mori 森; morikawa 森川; morimoto 森本; morishita
  森下; morita 森田; moriyama 森山 守山; motoki 本木; mukai 向井; murai 村井; murakami 村上;
  muramatsu 村松; muraoka 村岡; murata 村田; murayama 村山; mutO 武藤; nagai 永井 長井; nagano
  長野 永野; naganuma 長沼; nagao 長尾; nagasawa 長沢 長澤; nagase 永瀬 長瀬; nagashima 長島 長嶋;
  nagata 永田; nagayama 永山; naitO 内藤; nakada 中田; nakagawa 中川; nakahara 中原; nakai 中井;
  nakajima 中島 中嶋; nakajO 中条; nakamoto 中本; nakamura 中村 仲村; nakanishi 中西; nakano 中野;
  nakao 中尾; nakashima 中島; nakasone 仲宗根 中曽根; nakata 中田; nakayama 中山; nakazato 中里;
  nakazawa 中沢 中澤; narita 成田; nemoto 根本; niimi 新美; nishi 西; nishida 西田; nishiguchi
  西口; nishihara 西原; nishikawa 西川; nishimura 西村; nishino 西野; nishio 西尾; nishiyama
  西山; nishizawa 西沢; nitta 新田; niwa 丹羽; noda 野田; noguchi 野口; nojima 野島; nomura 野村;
  nonaka 野中; nozaki 野崎; numata 沼田; Oba 大場; obara 小原; Ochi 越智; ochiai 落合; oda 小田
  織田; odagiri 小田切; Oe 大江; ogata 緒方 尾形; ogawa 小川; Ogi 大木; ogiwara 荻原; Oguchi 大口;
  oguri 小栗; Ohara 大原; ohara 小原; Ohashi 大橋; Oishi 大石; okabe 岡部; okada 岡田; okamoto
  岡本 岡元; okano 岡野; Okawa 大川; okazaki 岡崎; Oki 大木; Okubo 大久保; okuda 奥田; okumura 奥村;
  okuno 奥野; okuyama 奥山; Omori 大森; omura 小村; Omura 大村; Onishi 大西; onishi 小西; ono
  小野; Ono 大野; onodera 小野寺; Osawa 大沢 大澤; Oshima 大島 大嶋; OshirO 大城; Ota 太田 大田; Otake
  大竹; Otani 大谷; Otsuka 大塚; Ouchi 大内; Oya 大矢; oyama 小山; Oyama 大山; ozaki 尾崎; ozawa
  小沢 小澤; ryU 龍; saegusa 三枝; saeki 佐伯; sagawa 佐川; saitO 斎藤 斉藤 齋藤 齊藤; sakaguchi 坂口;
  sakai 酒井 坂井 堺; sakamoto 坂本 阪本; sakata 坂田; sakuma 佐久間; sakuragi 桜木; sakurai 桜井
  櫻井; sanada 真田; sano 佐野; sasagawa 笹川; sasahara 笹原; sasaki 佐々木; sasamoto 笹本; satO
  佐藤 佐東; satomi 里見; sawa 沢; sawada 沢田 澤田; sawaguchi 沢口; segawa 瀬川; seki 関;
  sekiguchi 関口; sekine 関根; senda 千田; seto 瀬戸; shibata 柴田; shibuya 渋谷; shigeta 重田;
  shima 島; shimabukuro 島袋; shimada 島田 嶋田; shimazaki 島崎; shimizu 清水 志水; shimoda 下田;
  shimomura 下村; shimura 志村; shindO 進藤 新藤; shinoda 篠田; shinohara 篠原; shinozaki 篠崎;
  shiozawa 塩沢; shirai 白井; shiraishi 白石; shirakawa 白川; shOji 庄司 東海林; soga 曽我;
  someya 染谷; sonoda 園田; suda 須田; sudO 須藤; sueyoshi 末吉; suga 菅; sugai 菅井; sugano
  菅野; sugawara 菅原; sugimoto 杉本; sugita 杉田; sugiura 杉浦; sugiyama 杉山; sunada 砂田;
  sutO 須藤; suwa 諏訪; suzuki 鈴木; suzumura 鈴村; tabata 田端 田畑; tachibana 橘 立花; tada 多田;
  taguchi 田口; tahara 田原; tajima 田島; takabayashi 高林; takada 高田; takagi 高木;
  takahashi 高橋 髙橋; takai 高井; takamatsu 高松; takamura 高村; takano 高野; takase 高瀬;
  takashima 高島 髙島; takasugi 高杉; takata 高田; takatsu 高津; takayama 高山; takeda 武田 竹田;
  takemoto 竹本 武本; takenaka 竹中; takeshita 竹下; takeuchi 竹内 武内; takigawa 滝川; takizawa
  滝沢 滝澤; tamada 玉田; tamai 玉井; tamaki 玉城 玉木; tamura 田村; tanabe 田辺 田邊; tanaka 田中 田仲;
  tani 谷; tanigawa 谷川; taniguchi 谷口; tanimoto 谷本; tashiro 田代; tatsumi 辰巳; terada
  寺田; tezuka 手塚; toda 戸田; tokuda 徳田; tokunaga 徳永; tominaga 富永; tomita 富田 冨田;
  tOyama 遠山; toyoda 豊田; toyoshima 豊島; toyota 豊田; tsuboi 坪井; tsuchida 土田; tsuchiya
  土屋; tsuda 津田; tsuji 辻; tsukada 塚田; tsukahara 塚原; tsukamoto 塚本; tsukuda 佃;
  tsutsui 筒井; tsutsumi 堤; uchida 内田; uchino 内野; uchiyama 内山; uda 宇田; ueda 上田 植田;
  uehara 上原; ueki 植木; uemura 上村 植村; ueno 上野; umeda 梅田; umemoto 梅本; umezawa 梅沢; uno
  宇野; urano 浦野; usui 臼井; utsunomiya 宇都宮; wada 和田; wakabayashi 若林; wakamatsu 若松;
  washio 鷲尾; watanabe 渡辺 渡邊 渡邉 渡部; yabe 矢部; yagami 八神; yagi 八木 八城; yajima 矢島;
  yamada 山田; yamagata 山形 山縣; yamagishi 山岸; yamaguchi 山口; yamakawa 山川; yamamoto 山本
  山元; yamamura 山村; yamanaka 山中; yamane 山根; yamaoka 山岡; yamasaki 山崎; yamashita 山下;
  yamauchi 山内; yamazaki 山崎 山﨑; yamazato 山里; yanagi 柳; yanagida 柳田; yanagisawa 柳沢
  柳澤; yano 矢野 谷野; yasuda 安田; yasui 安井; yasukawa 安川; yazawa 矢沢 矢澤; yokoi 横井; yokoO
  横尾; yokota 横田; yokoyama 横山; yoneda 米田; yoneyama 米山; yonezawa 米沢; yoshida 吉田;
  yoshihara 吉原; yoshii 吉井; yoshikawa 吉川; yoshimoto 吉本; yoshimura 吉村; yoshino 吉野;
  yoshioka 吉岡; yoshizawa 吉沢 吉澤; yuasa 湯浅; yuki 結城; zenba 前場
  """

/// Japanese given names, in the rows of ``japaneseSurnameRows``.
let japaneseGivenNameRows = """
  ai 愛; akiko 明子 秋子 晶子 昭子; akio 昭夫 明夫; akira 明 晃 昭 彰; aoi 葵; asuka 明日香; ayaka 彩花
  綾香 彩香; ayumi 歩 歩美; chiharu 千春; chika 千佳; chiyoko 千代子; daiki 大輝 大樹; daisuke 大輔
  大介; emi 恵美 絵美; eri 恵理 絵里; etsuko 悦子; fumiko 文子 史子; fumio 文雄; hanako 花子; haruka 遥
  春香 遥香; haruo 春夫; haruto 陽翔 春人; hayato 隼人; hideki 秀樹 英樹; hideo 英雄 秀雄; hina 陽菜;
  hiroki 弘樹 大樹 裕樹; hiroko 裕子 浩子 弘子 博子; hiroshi 浩 博 宏 弘 寛 洋; hiroyuki 弘之 博之; ichirO
  一郎; ikuo 郁夫; isamu 勇; itsuki 樹; jirO 次郎 二郎; jun 純 淳 潤; junko 順子 純子 淳子; kana 加奈
  佳奈; kaori 香織 香; kazuhiro 和弘 一弘; kazuki 一樹 和樹; kazuko 和子; kazuo 和夫 一夫; kazuya 和也;
  keiko 恵子 慶子 敬子 圭子; keisuke 圭介; kenichi 健一 賢一; kenji 健二 賢治 健治; kenta 健太; kiyoshi
  清; kOichi 浩一 光一 幸一; kOji 浩二 浩司 孝二; kOsuke 康介 浩介; kumi 久美; kumiko 久美子; kyOko 京子
  恭子; mai 舞 麻衣; makoto 誠 真; mamoru 守; manabu 学; mari 真理 麻里; mariko 真理子; masahiro
  正博 雅弘; masaki 正樹; masako 雅子 正子 昌子; masao 正雄 正男; masayuki 正之 雅之; mayumi 真由美;
  megumi 恵 愛; mei 芽衣; michiko 美智子 道子; miho 美穂; miki 美紀; miku 未来 美空; minako 美奈子;
  minoru 実; misaki 美咲; mitsuhiro 光弘; mitsuru 満; miyu 美優; nanami 七海; naoki 直樹;
  naoko 直子 尚子; natsumi 夏美; noboru 昇; nobuhiro 信弘; nobuo 信夫; noriko 典子 紀子 法子;
  noriyuki 則之; nozomi 望; osamu 治 修; reiko 礼子 玲子 麗子; ren 蓮; rie 理恵; rika 里香 理香; rin
  凛; risa 理沙; ryO 涼 亮 遼; ryOko 涼子 良子; ryOta 涼太 亮太; saburO 三郎; sachiko 幸子; saki 咲;
  sakura 桜 さくら; satoshi 聡 智 哲; setsuko 節子; shigeru 茂; shinichi 真一 慎一 信一; shinji 真司
  慎二 信二; shiori 詩織 栞; shO 翔; shOta 翔太; shunsuke 俊介; sOta 颯太 蒼太; susumu 進; tadashi
  正 忠; takahiro 隆弘 貴弘; takashi 隆 孝 崇 貴志; takayuki 隆之 孝之; takuya 拓也 卓也; tarO 太郎;
  tatsuya 達也 竜也; tetsuya 哲也; tomohiro 智弘 友広; tomoko 智子 朋子 友子 知子; toshio 俊夫 敏夫;
  toshiyuki 敏行 俊之; tsuyoshi 剛; yamato 大和; yasuhiro 康弘 泰弘; yOko 洋子 陽子 葉子; yoshihiro
  義弘; yoshiko 良子 芳子 佳子 美子; yoshio 義雄 良夫; yOsuke 洋介; yui 結衣 唯; yUichi 雄一 裕一; yUji
  雄二 裕二; yuka 由佳 由香; yukari 由香里; yUko 優子 裕子 祐子 有子; yumi 由美; yumiko 由美子 弓子; yuna 結菜
  優奈; yUsuke 雄介 祐介 裕介; yUta 雄太 悠太 裕太; yutaka 豊 裕; yUto 悠人 優斗
  """

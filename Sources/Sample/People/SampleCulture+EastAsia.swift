import Hotel

extension SampleCulture {
  static let eastAsian = [
    SampleCulture(
      "ja",
      .eastAsian(space: " "),
      frequency: 65,
      surnames: """
        Sato=佐藤, Suzuki=鈴木, Takahashi=高橋, Tanaka=田中, Watanabe=渡辺, Ito=伊藤, Yamamoto=山本
        Nakamura=中村, Kobayashi=小林, Kato=加藤, Yoshida=吉田, Yamada=山田, Sasaki=佐々木
        Yamaguchi=山口, Matsumoto=松本, Inoue=井上, Kimura=木村, Hayashi=林, Shimizu=清水, Mori=森
        Ōtsuka=大塚, Saitō=斎藤, Kudō=工藤, Endō=遠藤, Hasegawa=長谷川
        """,
      starts: """
        Ishi=石, Iwa=岩, Ue=上, Ō=大, Oka=岡, O=小, Kawa=川, Kita=北, Kiyo=清, Kuro=黒, Shima=島, Shira=白
        Sugi=杉, Taka=高, Take=竹, Tsuchi=土, Naga=長, Naka=中, Nishi=西, Hama=浜, Higashi=東, Hira=平
        Fuji=藤, Fuku=福, Furu=古, Hoshi=星, Hori=堀, Matsu=松, Minami=南, Miya=宮, Mura=村, Yama=山
        Yoko=横, Yoshi=吉, Aka=赤, Aki=秋, Asa=浅, Ara=荒
        """,
      ends: """
        da=田, kawa=川, moto=本, mura=村, no=野, oka=岡, saki=崎, sawa=沢, shima=島, shita=下, ta=田, tani=谷
        uchi=内, ue=上, yama=山, zaki=崎, hara=原, hashi=橋, bayashi=林, naka=中, mine=峰, numa=沼, se=瀬
        tsuka=塚, hata=畑, mizu=水, mori=森
        """,
      women: """
        Yuki=由紀, Sakura=桜, Haruka=遥, Yoko=陽子, Keiko=恵子, Aiko=愛子, Naomi=直美, Emi=恵美, Hina=陽菜
        Misaki=美咲, Kaori=香織, Tomoko=智子, Rin=凛, Ayaka=彩花, Chiyo=千代
        """,
      men: """
        Haruto=陽翔, Takashi=隆, Hiroshi=浩, Kenji=健二, Ren=蓮, Yuto=悠斗, Daisuke=大輔, Kazuo=和夫
        Makoto=誠, Shinji=真司, Ryo=涼, Ichiro=一郎, Satoshi=聡, Kōji=浩二, Jun=純
        """,
      places: """
        Tokyo;;JP;1##-00##
        Osaka;;JP;53#-00##
        Kyoto;;JP;60#-8###
        Sapporo;;JP;06#-00##
        Fukuoka;;JP;81#-00##
        """,
      streets: "-chome",
      streetNames: "Midori, Sakurai, Higashino, Nishimachi, Hikari, Wakaba, Asahi, Honmachi, Minato"
    ),
    SampleCulture(
      "zh",
      .eastAsian(space: ""),
      frequency: 60,
      surnames: """
        Wang=王, Li=李, Zhang=张, Liu=刘, Chen=陈, Yang=杨, Huang=黄, Zhao=赵, Wu=吴, Zhou=周, Xu=徐, Sun=孙
        Ma=马, Zhu=朱, Hu=胡, Guo=郭, He=何, Lin=林, Gao=高, Luo=罗, Zheng=郑, Liang=梁, Xie=谢, Song=宋
        Tang=唐, Deng=邓, Feng=冯, Cao=曹, Peng=彭, Zeng=曾, Xiao=肖, Tian=田, Ouyang=欧阳, Sima=司马
        Lü=吕, Chan=陳, Wong=黃, Cheung=張, Lee=李, Ho=何
        """,
      starts: "",
      ends: "",
      women: """
        Mei=美, Li=丽, Xiu=秀, Fang=芳, Jing=静, Yan=燕, Lan=兰, Hui=慧, Yun=云, Xue=雪, Ying=莹, Qing=青
        Zhen=珍, Rui=瑞, Jia=佳, Hong=红, Yue=月, Ning=宁
        """,
      men: """
        Wei=伟, Jun=军, Ming=明, Qiang=强, Hao=浩, Tao=涛, Jie=杰, Bo=波, Long=龙, Gang=刚, Yong=勇, Hai=海
        Zhi=志, Jian=建, Wen=文, Chao=超, Kai=凯, Rong=荣
        """,
      places: """
        Shanghai;;CN;2000##
        Beijing;;CN;1000##
        Shenzhen;;CN;5180##
        Hong Kong;;HK;
        Taipei;;TW;1##
        Singapore;;SG;23####
        """,
      streets: "Road, Street, Lane",
      streetNames:
        "Bamboo, Jade Lake, Lotus Pond, West Garden, Pine Hill, Harbour, Orchid, Moon Bay"
    ),
    SampleCulture(
      "ko",
      .eastAsian(space: ""),
      frequency: 35,
      surnames: """
        Kim=김, Lee=이, Park=박, Choi=최, Jung=정, Kang=강, Cho=조, Yoon=윤, Jang=장, Lim=임, Han=한, Oh=오
        Seo=서, Shin=신, Kwon=권, Hwang=황, Ahn=안, Song=송, Ryu=류, Hong=홍, Namgung=남궁, Hwangbo=황보
        """,
      starts: "",
      ends: "",
      women: """
        Ji-=지, Seo-=서, Min-=민, Ha-=하, Yu-=유, Soo-=수, Eun-=은, Hye-=혜, yeon=연, eun=은, ah=아, jin=진
        young=영, won=원, hee=희, rin=린
        """,
      men: """
        Min-=민, Jun-=준, Do-=도, Ji-=지, Seung-=승, Tae-=태, Sang-=상, Hyun-=현, ho=호, woo=우, jun=준
        seok=석, hyun=현, min=민, su=수, jae=재
        """,
      places: """
        Seoul;;KR;04###
        Busan;;KR;48###
        Incheon;;KR;21###
        """,
      streets: "-ro, -gil, -daero",
      streetNames: "Hangang, Namsan, Dosan, Bora, Haneul, Sori, Baram, Pureun, Solbat"
    ),
    SampleCulture(
      "vi",
      .eastAsian(space: " "),
      frequency: 25,
      surnames: """
        Nguyen=Nguyễn, Tran=Trần, Le=Lê, Pham=Phạm, Hoang=Hoàng, Phan=Phan, Vu=Vũ, Vo=Võ, Dang=Đặng
        Bui=Bùi, Do=Đỗ, Ho=Hồ, Ngo=Ngô, Duong=Dương, Ly=Lý, Truong=Trương, Dinh=Đinh, Lam=Lâm
        """,
      starts: "",
      ends: "",
      women: """
        Thi_=Thị_, Ngoc_=Ngọc_, Thu_=Thu_, Minh_=Minh_, Lan=Lan, Huong=Hương, Hoa=Hoa, Linh=Linh
        Phuong=Phượng, Thao=Thảo, Trang=Trang, Yen=Yến
        """,
      men: """
        Van_=Văn_, Duc_=Đức_, Minh_=Minh_, Quang_=Quang_, Anh=Anh, Hung=Hùng, Tuan=Tuấn, Dung=Dũng
        Long=Long, Hai=Hải, Phuc=Phúc, Thang=Thắng
        """,
      places: """
        Hà Nội;;VN;10####
        Đà Nẵng;;VN;55####
        San Jose;CA;US;951##
        Melbourne;VIC;AU;30##
        """,
      streets: "Street, Lane, Road",
      streetNames: "Hoa Sen, Bạch Đằng, Hồ Tây, Cây Bàng, Sông Hàn, Hàng Gạo, Vườn Chuối"
    ),
  ]
}

/// Surnames of one character, of which any may be followed by a given name of one or two.
let chineseSurnames = """
  李王张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金
  陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂
  谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮来來苟
  全褚廉简簡娄婁盖蓋符奚木穆党黨燕郎邸冀谈談姬屠连連郜晏栾欒郁商蒙计計喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞封竺冼原官衣楚佟栗匡宗应應台巫鞠僧桑荆荊谌諶银銀扬揚明沙伏岑习習胥
  保和蔺藺水云雲昌凤鳳酆皮元平伊宓茅麻贲賁储儲丰豐汲那缪繆区區麦麥邝鄺尚农農肖付代阙闕敬门門佘闫閆肇帅帥上相朴满滿辽楼樓占邰漆母海展富鹿兴興危暴玉禹越苍蒼牧火国國逯言
  """

/// Surnames of two characters.
let chineseDoubleSurnames = """
  欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 慕容 尉迟 尉遲 皇甫 公孙 公孫 令狐 宇文 长孙 長孫 钟离 鍾離 端木 轩辕 軒轅 太史 申屠 公羊
  赫连 赫連 澹台 澹臺 单于 單于 拓跋 呼延 百里 东郭 東郭 西门 西門 万俟 闻人 聞人 公冶 濮阳 濮陽 淳于 仲孙 太叔 公西 漆雕 乐正 壤驷 公良 夹谷 谷梁 左丘 南门 东门 第五
  范姜 張簡 爱新 纳兰 納蘭 鲜于 鮮于 闾丘 亓官 司寇 巫马 完颜 完顏 耶律 叶赫 沙陀 梁丘 微生 羊舌 南郭
  """

/// Surnames that are read otherwise as names, or spelt otherwise in Hong Kong, Taiwan and Singapore:
/// the reading in pinyin, the surname in its forms, and its other spellings.
let chineseSurnameRows = """
  chen 陈陳 chan tan; li 李 lee; wang 王 wong; huang 黄黃 wong ng; zhang 张張 cheung chang; lin 林 lam lim;
  liu 刘劉 lau; wu 吴吳 ng; zhou 周 chow chou; cai 蔡 choi tsai chua; zheng 郑鄭 cheng teh; guo 郭 kwok kuo;
  he 何 ho; liang 梁 leung; xie 谢謝 tse hsieh; xu 许許 hui hsu; xu 徐 tsui hsu; zeng 曾 tsang tseng; ye 叶葉
  yip yeh; yang 杨楊 yeung young; zhao 赵趙 chiu chao; deng 邓鄧 tang teng; feng 冯馮 fung; yu 余 yee; su 苏蘇
  so; pan 潘 poon; luo 罗羅 law lo; gao 高 ko kao; zhu 朱 chu; hu 胡 wu; guan 关關 kwan; tan 谭譚 tam; mai 麦麥
  mak; lu 卢盧 lo; shi 石 shek; jiang 江 kong; jiang 蒋蔣 chiang; jiang 姜 keung; ma 马馬 mah; song 宋 sung;
  tang 唐 tong; tang 汤湯 tong; ruan 阮 yuen; yuan 袁 yuen; fang 方 fong; cheng 程 ching; cao 曹 tso tsao;
  lai 赖賴; mo 莫 mok; kuang 邝鄺 kwong; ou 区區 au; ouyang 欧阳歐陽; qiu 邱 yau khoo; wen 温溫 wan; xiao 萧蕭 siu
  hsiao; xiao 肖; shen 沈 shum; fan 范 fan; tao 陶 to; peng 彭 pang; shao 邵 siu; hong 洪 hung; jian 简簡
  kan; wei 魏 ngai; wei 韦韋 wai; qian 钱錢 chin; sun 孙孫 suen; xue 薛 sit hsueh; yan 严嚴 yim; yan 颜顏 ngan;
  zhuang 庄莊 chong; zou 邹鄒 chow; yao 姚 yiu; you 尤 yau; yin 尹 wan; piao 朴 pu park; xiang 向 heung; dai
  戴 tai; du 杜 to tu; hou 侯 hau; gan 甘 kam; kang 康 hong; lei 雷 lui; long 龙龍 lung; miao 缪繆 mou; shan
  单單; xie 解; qiu 仇; zha 查 cha; yue 乐樂; zhai 翟; gai 盖蓋 ge; yun 员員; she 折; ni 倪 ngai; kong 孔 hung; bai
  白 pak; bao 包 pau
  """

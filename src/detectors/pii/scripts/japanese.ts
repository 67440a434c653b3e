import {
  atFirstUse,
  longestAt,
  person,
  place,
  setOf,
  type ScriptJudge,
  type ScriptVerdict,
} from './vocabulary'

const surnames = atFirstUse(() =>
  setOf(`
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部 石川
  山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野
  田村 中山 和田 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 谷口 安藤 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 平野 大塚
  千葉 久保 松井 小島 岩崎 桜井 野口 松尾 木下 菊地 菊池 野村 新井 佐野 古川 水野 小松 島田 市川 渡边 五十嵐 小山 大西 吉川 西田 樋口 菅原 川口
  平田 服部 秋山 関口 飯田 本田 川崎 大橋 吉村 中田 望月 東野 村松 黒田 川上 永井 岩田 馬場 堀田 松下 八木 小池 浅野 大久保 内藤 矢野 星野
  熊谷 荒井 荒木 須藤 高田 浜田 白石 尾崎 早川 片山 三宅 安田 大石 岸田 安倍 黒澤 黒沢 宮沢 宮澤 村山 小沢 小澤 大谷 羽生 夏目 芥川 三島 織田
  豊臣 徳川 本多 西川 北村 南野 久保田 小田 植田 小泉 鳩山 桐生 神田 神谷 成田 辻本 奥田 奥村 塚本 広瀬 川村 川島 田口 田辺 堀内 堀江 相川 相沢`),
)

/** Surnames of one character: only an honorific directly behind tells them from words. */
const singles = new Set('林森原南東堀岡辻関菅星泉谷沢牧榊')

/** Also names of places and words: an honorific or a given name behind. */
const honorific =
  /^(?:さん|さま|[様氏君殿]|先生|くん|ちゃん|教授|課長|部長|社長|選手|医師|弁護士|と申し|と言い|といい)/

const givenNames = atFirstUse(() =>
  setOf(`
  太郎 次郎 二郎 三郎 一郎 健一 健二 健太 健太郎 翔太 翔平 大輔 大輝 大樹 大地 拓也 拓海 直樹 直人 和也 和彦 和夫 達也 達彦 哲也 哲郎 雅人 雅之 雅彦
  正樹 正人 正男 英樹 英二 秀樹 秀夫 裕介 裕太 裕二 雄太 雄大 雄一 祐介 悠斗 悠太 優斗 陽介 陽太 洋平 洋介 洋一 浩二 浩一 博之 博 誠 隆 剛 学
  蓮 陸 湊 樹 颯太 隼人 涼太 亮太 亮 翼 智也 智之 孝之 孝 康弘 義男 信長 秀吉 家康 龍之介 漱石 晋三 純一郎 文雄 慎太郎 俊介 駿 圭介 恵介
  花子 和子 幸子 洋子 恵子 京子 裕子 陽子 由美子 久美子 真由美 由美 直美 智子 明美 美穂 美咲 美香 美紀 美奈子 香織 沙織 愛 愛子 愛美 彩 彩香 彩花
  結衣 結菜 陽菜 葵 凛 莉子 美月 麻衣 舞 優子 優花 千尋 千晴 恵 恵美 純子 順子 典子 節子 文子 良子 道子 真理子 麻里 奈々 七海 遥 遥香 春香 里奈
  さくら ひかり あかり ひなた かおり まゆみ あゆみ めぐみ みゆき ゆかり 真央 由紀 由紀子 絵里 絵美 理恵 友美 朋美 紗希 未来 百合子 静香`),
)

const foreignNames = atFirstUse(() =>
  setOf(`マイケル ジョン スミス ジョンソン デイビッド デビッド ロバート ジェームズ ウィリアム トーマス トム ピーター ポール マーク ケビン
  ブライアン ダニエル アンドリュー マリア メアリー アンナ エミリー サラ ジェシカ ジェニファー エリザベス リサ ナンシー キャシー アリス エマ
  ソフィア オリビア タロウ タロー ハナコ ヤマダ タナカ スズキ サトウ ケンタ ユウキ ナオミ ジャック ハリー ジョージ チャールズ ヘンリー アレックス
  マイク ニック ベン クリス スティーブ`),
)

/** In front of a name. */
const front =
  /(?:名前は|氏名は|名は|氏名|お名前|名前|担当者|担当|宛名|送信者|受取人|患者|著者|署名|私は|僕は|俺は)[ :]{0,3}[「"]?$/
const introductions = /です|と申|とい|と言|[だ」"、,。\n]|でございます/y

const places = atFirstUse(() =>
  setOf(`
  日本 東京都 東京 大阪府 大阪 京都府 京都 北海道 横浜 名古屋 札幌 神戸 福岡 川崎市 埼玉 広島 仙台 千葉県 千葉市 北九州 新潟 浜松 熊本 岡山 静岡 鹿児島
  長崎 長野 金沢 奈良 沖縄 那覇 青森 秋田県 岩手県 盛岡 山形県 福島県 茨城 栃木 群馬 神奈川 富山県 石川県 福井県 山梨 岐阜 愛知県 三重県 滋賀 兵庫
  和歌山 鳥取 島根 山口県 徳島県 香川県 愛媛 高知県 佐賀県 大分県 宮崎県 宮城県 渋谷 新宿 池袋 秋葉原 銀座 浅草 鎌倉 箱根
  中国 韓国 北朝鮮 台湾 香港 北京 上海 ソウル 釜山 台北
  アメリカ アメリカ合衆国 イギリス フランス ドイツ イタリア スペイン ポルトガル オランダ ベルギー スイス オーストリア スウェーデン ノルウェー
  フィンランド デンマーク ポーランド チェコ ハンガリー ギリシャ トルコ ロシア ウクライナ アイルランド アイスランド カナダ メキシコ ブラジル
  アルゼンチン チリ ペルー キューバ オーストラリア ニュージーランド インド インドネシア ベトナム タイ マレーシア シンガポール フィリピン
  ミャンマー カンボジア モンゴル パキスタン アフガニスタン イラン イラク サウジアラビア イスラエル エジプト 南アフリカ ケニア ナイジェリア
  ロンドン パリ ベルリン ローマ マドリード バルセロナ モスクワ ニューヨーク ワシントン ロサンゼルス サンフランシスコ シカゴ ハワイ シドニー
  バンコク ハノイ ジャカルタ ムンバイ ニューデリー ドバイ カイロ ウィーン プラハ アムステルダム ブリュッセル`),
)

/** Behind a place whose name another thing has. */
const thingsBehind = /^(?:[人語製史式系軍様氏]|料理|大学|銀行|新聞|タワー|国民|政府|代表|ヶ原|さん)/

/** Names of people in Japanese, and places. */
export const japanese: ScriptJudge = (match, before) =>
  placeIn(match, before) ?? personIn(match, before)

function placeIn(match: string, before: string): ScriptVerdict | undefined {
  const units = longestAt(places(), match, 0, 9)
  if (units === 0 || thingsBehind.test(match.slice(units))) return undefined
  if (isKatakana(match.charCodeAt(units)) && isKatakana(match.charCodeAt(units - 1)))
    return undefined
  // タイ is a necktie as well, and 日 and 東 are parts of other words.
  if (
    units === 2 &&
    isKatakana(match.charCodeAt(0)) &&
    !/^(?:[にへので]|から)/.test(match.slice(units))
  ) {
    return undefined
  }
  return isHan(before.charCodeAt(before.length - 1)) && units === 2 ? undefined : place(units)
}

function personIn(match: string, before: string): ScriptVerdict | undefined {
  const family = familyAt(match)
  const given = longestAt(givenNames(), match, family, 3)
  const known = family + given
  if (known === 0) return loneSurname(match, before)
  if (isKatakana(match.charCodeAt(known)) && isKatakana(match.charCodeAt(known - 1)))
    return undefined
  // Both are known. A word of one character goes on.
  if (family > 1 && given > 1) return person(known)
  const behind = match.slice(known)
  if (honorific.test(behind) && !isInWord(before, match)) return person(known)
  return introduced(match, before, family)
}

function familyAt(match: string): number {
  return longestAt(surnames(), match, 0, 3) || longestAt(foreignNames(), match, 0, 7)
}

function loneSurname(match: string, before: string): ScriptVerdict | undefined {
  if (!singles.has(match.charAt(0)) || isInWord(before, match)) return undefined
  return /^(?:さん|[様氏君]|先生|くん)/.test(match.slice(1)) ? person(1) : undefined
}

/** A surname, then up to three characters until what ends an introduction. */
function introduced(match: string, before: string, family: number): ScriptVerdict | undefined {
  if (family === 0 || !front.test(before.slice(-12))) return undefined
  for (let end = family; end <= family + 3; end += 1) {
    introductions.lastIndex = end
    if (end === match.length || introductions.test(match)) return person(end)
  }
  return undefined
}

function isInWord(before: string, match: string): boolean {
  const last = before.charCodeAt(before.length - 1)
  return isHan(match.charCodeAt(0)) ? isHan(last) : isKatakana(last)
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30fc
}

/** The characters of Han that names begin with. */
export function beginnings(): string {
  const names = [...surnames(), ...singles, ...givenNames(), ...places()]
  return [...new Set(names.map((name) => name.charAt(0)))]
    .filter((first) => isHan(first.charCodeAt(0)))
    .join('')
}

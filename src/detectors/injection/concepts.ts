/**
 * Concepts of which instructions to a model are made, each as stems of many languages: a word has the
 * concept where it begins with the stem, or is it where `=` stands behind. Latin stems are without
 * accents. Scripts without spaces are looked up character by character. Two words are joined by `_`.
 */
const stems = {
  ignore:
    'ignor disregard forget= forgets= overlook= bypass override overrid neglect discard unlearn vergiss vergess missacht ' +
    'ubergeh oublie ignorez olvid omit descart esquec desconsider dimentic tralasci negeer vergeet zapomn zignor pomin ' +
    'игнор забуд забыт забыв пропуст ігнор проігнор 忽略 无视 無視 忘记 忘掉 不要理会 無視し 忘れ 무시 잊어 잊고 تجاهل انس= انسى تجاوز ' +
    'अनदेख नजरअंदाज भूल bhool bhul nazarandaz andekha yoksay gormezden unut= unutun bo_qua quen= lo_di ละเว้น เพิกเฉย ลืม ไม่ต้องสนใจ ' +
    'abaik lupakan hiraukan',
  previous:
    'previous prior= above= preceding foregoing earlier= before= aforementioned vorherig vorig obig bisherig fruher precedent ' +
    'anterieur ci-dessus anterior previa= previas= previo= previos= acima= precedent vorige= eerdere voorgaande bovenstaand ' +
    'poprzedn wczesniejsz powyzsz предыдущ прежн раньш выше= вышеуказ попередн раніш вище= 之前 以前 先前 上面 上述 前面 以上 これまで ' +
    '前の 先の 上記 이전 앞의 앞서 위의 السابق أعلاه पिछल पूर्व pichhl pichl pehle onceki yukaridaki truoc tren= ก่อนหน้า ข้างต้น ' +
    'sebelumnya di_atas terdahulu',
  all:
    'all= any= every= everything entire whole= alle= alles= samtlich tout= tous= toute= toutes= todo= todos= toda= todas= tutte= ' +
    'tutti= tutto= wszystk все= всё= всех= усі= всі= 所有 全部 一切 すべて 全て 모든 모두 جميع كل= सभी सब= sab= sabhi sare= tum= tumu butun ' +
    'tat_ca moi= ทั้งหมด semua seluruh',
  instruction:
    'instruction instruct directive command= commands= orders= task= tasks= anweisung instruktion befehl vorgab auftrag consigne ' +
    'directiv instruccion orden= ordenes= mandato comando instruc instruz ordin= ordini= istruzion instructie opdracht polecen ' +
    'instrukcj rozkaz инструкц указан команд приказ інструкц вказівк наказ 指令 指示 命令 说明 指令 命令 지시 명령 지침 تعليم تعليمات أوامر ' +
    'निर्देश आदेश nirdesh aadesh talimat komut emir= emirler chi_dan huong_dan lenh= chi_thi คำสั่ง คำแนะนำ instruksi perintah arahan',
  rule:
    'rule= rules= guideline restriction restrict limitation policy= policies= constraint safeguard guardrail filter ethic moral ' +
    'censor regel richtlin einschrankung beschrankung regle restrictio limite regla= reglas= restriccion politica= politicas= ' +
    'regra= regras= regol= regole= regolament regels= beperking regul= reguly zasad= zasady ogranicz правил огранич политик ' +
    'обмеж 规则 規則 限制 准则 约束 道德 ルール 制限 制約 규칙 제한 قواعد قيود नियम प्रतिबंध niyam rule kural kisitlama quy_tac gioi_han กฎ ข้อจำกัด ' +
    'aturan batasan pembatasan',
  prompt:
    'prompt context= configuration eingabeaufforderung systemnachricht invite= contexte contexto promptu промпт контекст запит ' +
    '提示 提示词 提示詞 上下文 プロンプト 프롬프트 موجه प्रॉम्प्ट istem loi_nhac พรอมต์ konteks',
  system:
    'system= systems= sistem systeem systemow systemprompt developer= entwickler developpeur desarrollador admin= administrator ' +
    'root= sudo= систем розробник разработчик администратор 系统 系統 开发者 管理员 システム 開発者 管理者 시스템 개발자 관리자 النظام المطور ' +
    'सिस्टम he_thong ระบบ ผู้พัฒนา',
  initial:
    'initial= original= hidden= internal= secret= confidential ursprunglich versteckt geheim initiale= initiales= cache= cachees= ' +
    'caches= secrete original oculta ocultas oculto segret nascost iniziali oorspronkelijk verborgen ukryt poczatkow tajn ' +
    'скрыт секретн исходн початков прихован таємн 初始 隐藏 隱藏 秘密 原始 内部 最初の 隠し 機密 초기 숨겨진 비밀 السري الأصلي المخفي गुप्त मूल= ' +
    'gizli ban_dau bi_mat ลับ ซ่อน rahasia awal= tersembunyi',
  reveal:
    'reveal show= print= display= output= repeat= leak= expose= disclose dump= recite spill echo= zeig= zeige verrat offenbar ' +
    'wiederhol= wiederhole drucke= gib= ausgeb montre affiche revele repete divulgue muestra mostrar revela imprime repite ' +
    'mostre mostra= exiba repita stampa rivela ripeti toon= onthul herhaal pokaz= pokaż wyswietl ujawni powtorz wypisz покаж ' +
    'выведи раскро повтор напечат розкрий виведи 显示 显示出 顯示 输出 透露 泄露 重复 告诉我 打印 表示 出力 教えて 見せ 繰り返 보여 출력 알려 공개 반복 اعرض ' +
    'أظهر اكشف كرر اطبع दिखा बता प्रकट दोहरा dikha batao bata= goster yazdir tekrarla acikla hien_thi tiet_lo lap_lai in_ra แสดง เปิดเผย บอก ' +
    'tampilkan ungkapkan tunjukkan ulangi cetak',
  pretend:
    'pretend act= acting= roleplay role_play imagine simulate simulat behave impersonat persona character= embody emulat spiele= ' +
    'verhalt verhalte simulier tu_so stell_dir fais_semblant imagin comporte joue= finge= actua= actuar simula imagina comporta ' +
    'finja aja= fingi comportati agisci doe_alsof gedraag speel= udawaj zachowuj wyobraz притвор веди_себя представ действуй ' +
    'играй уяви вдавай 假装 假裝 扮演 想象 模拟 角色 のふり 演じ 振る舞 なりきっ 척해 연기 행동 역할 تظاهر تصرف تخيل मान_लो नाटक अभिनय natak maan_lo ' +
    'gibi_davran rolunu gia_vo dong_vai hay_tuong แกล้ง สวมบทบาท สมมติ berpura bertindak bayangkan',
  unrestricted:
    'unrestricted unfiltered uncensored unlimited jailbreak jailbroken dan= limitless amoral uninhibited unbound unshackled ' +
    'freed= liberated unbeschrankt unzensiert ungefiltert sans_restriction sans_limite illimite sin_restricciones sin_limites ' +
    'sem_restricoes sem_limites senza_restrizioni senza_limiti zonder_beperkingen onbeperkt bez_ogranicz nieograniczon ' +
    'без_ограничений неограничен без_обмежень 无限制 不受限制 不受任何 没有限制 無限制 越狱 制限なし 制限のない 脱獄 제한_없이 제약_없는 탈옥 بلا_قيود ' +
    'बिना_किसी bina_kisi sinirsiz kisitlamasiz khong_gioi khong_bi ไม่มีข้อจำกัด ไร้ขีดจำกัด tanpa_batas tanpa_batasan',
  assistant:
    'assistant= assistants= ai= chatbot bot= llm= model= gpt chatgpt claude gemini bard= openai ki= assistent assistente asistente ' +
    'ia= modele= modelo= modello= asystent ассистент помощник модель нейросет асистент помічник 助手 人工智能 模型 机器人 アシスタント モデル ' +
    'ボット 어시스턴트 모델 챗봇 المساعد الذكاء نموذج सहायक asistan yapay_zeka tro_ly mo_hinh ผู้ช่วย โมเดล asisten',
  now:
    'now= instead= henceforth onwards following= updated= jetzt= ab_jetzt stattdessen nun= maintenant desormais ahora= agora= adesso= ' +
    'ora= voortaan nu= teraz= odtad теперь отныне сейчас тепер відтепер 现在 從現在 从现在 今から これから 지금부터 이제 الآن अब= abse ab= ' +
    'artik simdi bay_gio tu_gio ตอนนี้ จากนี้ ต่อไปนี้ sekarang mulai=',
  new: 'new= neue= neuen= nouveau nouvel nueva nuevas nuevo novas= novos= nuove= nuova nuovi nieuwe= nowe= nowych новы нові 新的 新しい 새로운 الجديد नया नए naya naye yeni= moi= ใหม่ baru=',
  forbidden:
    'illegal immoral unethical harmful dangerous malicious hack= hacking malware forbidden prohibited explicit illegale= illicit ' +
    'gefahrlich verboten dangereu interdit peligros ilegal prohibid perigos proibid pericolos vietat gevaarlijk verboden ' +
    'nielegaln niebezpieczn незакон опасн запрещ незаконн небезпеч 非法 违法 不道德 危险 有害 違法 危険 禁止 불법 위험 غير_قانوني ضار अवैध खतरनाक ' +
    'yasadisi tehlikeli yasak bat_hop nguy_hiem ผิดกฎหมาย อันตราย ilegal berbahaya',
  obey:
    'must= obey comply= complies complied follow= always= never= mandatory required gehorch befolg immer= niemals musst= obeis suivez= ' +
    'suis= toujours jamais= debes= obedec siempre nunca= deve= sempre= devi= obbedi mai= moet= gehoorza altijd nooit musisz zawsze nigdy ' +
    'должен обязан всегда никогда повинен завжди ніколи 必须 必須 服从 遵守 始终 永远 絶対 従って 必ず 반드시 따라야 항상 يجب دائما हमेशा hamesha ' +
    'zorunda itaat daima phai= luon= ต้อง เสมอ harus selalu',
  refuse:
    'refuse= refuses= decline= cannot= apologi warn= warning= disclaimer weiger ablehn refuser refuse rechaz niega= negar recus rifiut ' +
    'odmaw отказ відмов 拒绝 警告 道歉 拒否 断ら 거부 거절 رفض मना= inkar reddet tu_choi ปฏิเสธ menolak',
  secret:
    'password passcode credential token= tokens= apikey api_key flag= ssn= passwort kennwort mot_de_passe contrasena senha= password ' +
    'wachtwoord haslo= hasla= парол ключ 密码 密碼 密钥 パスワード 비밀번호 كلمة पासवर्ड sifre= mat_khau รหัสผ่าน sandi=',
  send:
    'send= sends= forward= email= upload= transfer= exfiltrat submit= transmit sende= schick= schicke envoie transfere envia= enviar ' +
    'envie= invia= invii stuur= verstuur wyslij przeslij отправ перешли пошли= надішли 发送 發送 转发 送信 送って 보내 전송 أرسل भेज= भेजो bhej ' +
    'gonder ilet= gui= chuyen= ส่ง kirim',
  attention:
    'important= urgent= attention= critical= notice= wichtig achtung dringend importante= attenzione urgente= belangrijk wazne= uwaga= ' +
    'важно внимание срочно важливо увага 重要 注意 紧急 緊急 重要 중요 주의 긴급 مهم عاجل महत्वपूर्ण onemli dikkat acil quan_trong สำคัญ ด่วน penting',
  stop: 'stop= end= ended= finished cancel= abort= halt= stopp= ende= arrete arretez terminar= termina= fin= para= fermati smetti stop zatrzymaj koniec стоп остановись зупинись 停止 结束 終了 やめて 중지 멈춰 توقف रुको ruko dur= dung_lai หยุด berhenti',
  answer:
    'answer= answers= reply= respond= response= say= write= begin= start= antwort= antworte schreib= schreibe sag= reponds repondez ecris ' +
    'responde responder escribe di= responda escreva diga rispondi scrivi antwoord schrijf odpowiedz napisz ответь напиши скажи ' +
    'відповідай напиши 回答 回复 写出 说出 答えて 書いて 言って 대답 답변 말해 أجب اكتب قل= जवाब लिख jawab= likho yanit cevap yaz= tra_loi viet= noi= ตอบ เขียน พูด ' +
    'jawab tulis katakan',
  mode: 'mode= modus= debug= devmode modo= tryb= режим 模式 モード 모드 وضع मोड mod= modu che_do โหมด mode',
  exact:
    'verbatim exactly= literally= word= raw= wortlich genau= exakt mot_pour textuellement literalmente exactamente exatamente palavra= ' +
    'esattamente letteralmente letterlijk exact= doslownie dokladnie дословно точно буквально дослівно 逐字 原文 一字不差 そのまま 一字一句 그대로 정확히 ' +
    'حرفيا शब्दशः aynen kelimesi nguyen_van chinh_xac คำต่อคำ persis',
  execute:
    'execute= executes= run= perform= invoke= call= trigger= fuhre= ausfuhr execute executez ejecuta ejecutar execut esegui voer= uitvoer ' +
    'wykonaj выполн запуст викона 执行 執行 运行 実行 실행 نفذ चला= निष्पादित calistir yurut thuc_hien thuc_thi ดำเนินการ รัน jalankan laksanakan',
  erase:
    'delete= remove= erase= wipe= destroy= losche losch supprime efface borra elimina borrar apague cancella verwijder usun удали сотри ' +
    'видали 删除 刪除 清除 削除 消去 삭제 احذف हटा मिटा hata= sil= xoa= ลบ hapus',
  user: 'user= users= benutzer= nutzer= utilisateur usuario= utente= gebruiker uzytkownik пользоват користувач 用户 使用者 ユーザー 사용자 المستخدم उपयोगकर्ता kullanici nguoi_dung ผู้ใช้ pengguna',
  you: 'you= your= yourself= du= dein= deine= deinen= dir= dich= sie= ihre= ihren= vous= votre= vos= ton= tes= tu= tus= tú= su= sus= voce= seu= seus= suas= tuo= tue= tuoi= le_tue jouw= je= twoj= twoje= ty= твои ваши твой ты= вы= твої ти= ви= 你 您 あなた 당신 너는 너의 أنت आप= तुम= आपके apne= tum= aap= tumhe sen= senin ban= คุณ kamu= anda=',
  example:
    'example= examples= quote= quoted= article= attack= attacks= attacker injection phishing vulnerabilit detect= prevent= mitigat ' +
    'defend= protect= explain= phrase= called= beispiel angriff exemple attaque ejemplo ataque exemplo esempio attacco voorbeeld aanval ' +
    'przyklad atak= пример атак приклад 例如 攻击 例子 攻撃 例えば 예시 공격 مثال هجوم उदाहरण हमला ornek saldiri vi_du tan_cong ตัวอย่าง โจมตี contoh serangan',
  if: 'if= when= whenever= unless= should= wenn= falls= sobald= si= quand= lorsque= cuando= se= quando= als= wanneer= jesli= gdy= если когда якщо коли 如果 当 當 もし 場合 만약 경우 إذا अगर यदि agar= eger neu= khi= ถ้า หาก jika kalau apabila',
  not: "not= no= don't= without= nicht= kein= keine= ohne= ne= pas= sans= sin= nao= sem= non= senza= niet= geen= zonder= nie= bez= не= без= 不 没有 ない なしで 않 없이 لا= بدون नहीं बिना nahi mat= bina= degil olmadan khong= ไม่ tidak tanpa jangan",
} as const

export type Concept = keyof typeof stems

/** Names in the order of their numbers. */
export const concepts = Object.keys(stems) as readonly Concept[]

/** The number of a concept. */
export function conceptNumber(name: Concept): number {
  return concepts.indexOf(name)
}

/** Longest run of characters that is looked up where no spaces stand. */
const longestRun = 8

const prefixes = new Map<string, number>()
const whole = new Map<string, number>()
const firstOfTwo = new Set<string>()

concepts.forEach((name, number) => {
  for (const stem of stems[name].split(' ')) {
    const exact = stem.endsWith('=') || stem.includes('_')
    const text = stem.replace('=', '').replace('_', ' ')
    if (stem.includes('_')) firstOfTwo.add(text.split(' ', 1)[0] ?? '')
    ;(exact ? whole : prefixes).set(text, number)
  }
})

const firstCharacters = new Set([...prefixes.keys()].map((stem) => stem.charAt(0)))

const shortestStem = 2
/** Length of the longest stem that begins with two letters. */
const longestStems = new Map<string, number>()

for (const stem of prefixes.keys()) {
  const first = stem.slice(0, shortestStem)
  longestStems.set(first, Math.max(stem.length, longestStems.get(first) ?? 0))
}

/** The concept of a folded word, or -1. The article of Arabic is passed over. */
export function conceptOf(word: string): number {
  const bare = word.startsWith('ال') ? conceptOfStem(word.slice(2)) : -1
  return bare === -1 ? conceptOfStem(word) : bare
}

function conceptOfStem(word: string): number {
  const known = whole.get(word)
  if (known !== undefined) return known
  const longest = longestStems.get(word.slice(0, shortestStem)) ?? 0
  for (let length = Math.min(word.length, longest); length >= shortestStem; length -= 1) {
    const number = prefixes.get(word.slice(0, length))
    if (number !== undefined) return number
  }
  return -1
}

/** Whether a folded word may be the first of two that have a concept together. */
export function mayBeginPair(word: string): boolean {
  return firstOfTwo.has(word)
}

/** The concept of two folded words, or -1. */
export function conceptOfPair(first: string, second: string): number {
  return whole.get(`${first} ${second}`) ?? -1
}

/** Whether a character of a script without spaces may begin a concept. */
export function mayBeginRun(character: string): boolean {
  return firstCharacters.has(character)
}

/** The concept that begins at a character of a script without spaces, or -1; the longest counts. */
export function conceptAt(text: string, at: number): number {
  for (let length = longestRun; length >= shortestStem; length -= 1) {
    const number = prefixes.get(text.slice(at, at + length))
    if (number !== undefined) return number
  }
  return -1
}

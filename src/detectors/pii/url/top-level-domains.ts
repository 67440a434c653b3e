/** Top-level domains (IANA root zone) that are no word of English, property or kind of file. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    'com org net edu gov mil biz io ai app dev online shop site store tech xyz cloud blog ' +
    'ac ae ar au az ba bd bg bo br by ca ch cl cn co cr cy cz de dk dz ec ee eg es et eu fi fr ge gh ' +
    'gr gt hk hn hr hu ie il iq ir jo jp ke kr kw kz lb lk lt lu lv ma mk mt mx ng ni nl np nz om pe ' +
    'ph pk pt qa ro ru sa se sg si sk sv th tn tr tw tz ua ug uk uy uz ve vn za zw'
  ).split(' '),
)

/** Those that are, too: they need `www.` or a path. */
export const ambiguousDomains: ReadonlySet<string> = new Set(
  'am as at be cc id in info int is it link live md me mobi my name no page pl pro rs sh so to tv us'.split(
    ' ',
  ),
)

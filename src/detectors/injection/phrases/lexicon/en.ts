import type { Lexicon } from './lexicon'

export const english: Lexicon = {
  ignore:
    'ignore= disregard= forget= overlook= bypass= override= overrule= neglect= discard= ' +
    'dismiss= circumvent= unlearn= violate= break= abandon= pay_no_attention do_not_follow= ' +
    "do_not_obey= dont_follow= don't_follow= don't_obey= stop_following= stop_obeying= " +
    'no_longer_follow= no_longer_obey= set_aside= put_aside= get_around= regardless_of= ' +
    'irrespective_of= instead_of_following= rather_than_following= no_longer_bound_by= ' +
    'stop_adhering= do_not_adhere= free_yourself= break_free_from=',
  ignoring: 'ignor disregard forgot forget bypass overrid overrul circumvent violat',
  reveal:
    'reveal= print= repeat= leak= expose= disclose= dump= recite= echo= spell_out= reproduce= ' +
    'let_me_see=',
  tell:
    'show= display= output= tell= give= write_out= share= paste= copy= summarize= translate= ' +
    "list= what_is= what_are= what's= what_were= what_was= provide= return= state= describe= " +
    'explain=',
  instruction:
    'instruction= instructions= directive= directives= command= commands= orders= task= tasks= ' +
    'assignment= assignments= direction= directions=',
  rule:
    'rule= rules= guideline= guidelines= policy= policies= restriction= restrictions= ' +
    'constraint= constraints= limitation= limitations= safeguard= safeguards= guardrail= ' +
    'guardrails= filter= filters= safety= ethics= morals= censorship= boundaries= programming= ' +
    'protocols= moderation= limits=',
  prompt:
    'prompt= prompts= preprompt= pre_prompt= system_message= system_messages= initial_message= ' +
    'system_prompt= system_prompts=',
  request:
    "user's_request= users_request= user_request= user's_question= users_question= " +
    "user's_query= user_query= user's_prompt= user_prompt= user's_task= user's_original= user's_previous=",
  previous:
    'previous= previously= prior= above= preceding= foregoing= earlier= before= ' +
    'aforementioned= past= so_far= until_now= up_to_now= up_to_this_point= existing= old= ' +
    'first=',
  all: 'all= any= every= entire= whole= each=',
  everything:
    'everything= anything= all_of_that= all_that= all_the_above= all_of_the_above= what_you= ' +
    'what_i= all_you=',
  told:
    'told= said= given= learned= learnt= talked= discussed= received= programmed= trained= ' +
    'taught= instructed= know= talk= wrote= written=',
  your: 'your= yours=',
  foreign:
    'my= mine= our= in_the_document= in_this_document= in_the_text= in_the_email= in_the_data= ' +
    'in_documents= in_user= in_the_user= contained_in= found_in= inside_the= within_the= ' +
    'embedded= in_any= in_tool= in_the_tool= from_the_document= from_documents= in_the_page= ' +
    'in_the_content= in_it= in_them= from_users= from_the_user= in_files= in_emails= ' +
    'in_quotes= in_the_quote= of_others= in_retrieved= in_web=',
  system:
    'system= initial= original= hidden= internal= secret= developer= developers= openai= ' +
    "openai's= starting= system_message= system_prompt=",
  not:
    "not= don't= dont= never= cannot= can't= won't= wouldn't= shouldn't= doesn't= didn't= nor= " +
    'neither= rather_than= avoid=',
  report:
    'if= when= whenever= unless= in_case= should_a= should_the= even_if= cases= case= user= ' +
    'users= attacker= attackers= adversary= someone= somebody= people= he= she= they= hackers= ' +
    'hacker= students= employees= him= her= them= anyone= boss= manager= customers= customer= ' +
    'developers_who= who= asks= asked= tells= tries= trying= try_to= tried_to= attempts= ' +
    'attempt= wants= tricks= tricking= requests= convinces= convince= claims= causes= cause= ' +
    'lets=',
  mention:
    'example= examples= such_as= e.g= phrase= phrases= quote= quotes= quoted= attack= attacks= ' +
    'injection= injections= technique= techniques= detect= detects= detecting= detection= ' +
    'prevent= prevents= preventing= mitigate= defend= against= vulnerability= contains= ' +
    'containing= sentence= keyword= keywords= strings= blog= article= paper= ways= how_do= ' +
    'how_does= how_can= why= risk= risks= threat= threats= means= instructs= blocked= blocks= ' +
    'refuse= refuses= decline= declines= politely= reject= deny=',
  lead:
    'please= now= then= just= first= and= you= must= should= to= can= will= shall= but= ' +
    'instead= also= kindly= immediately= first_of_all= hereby= completely= so= okay= ok= hey= ' +
    'from_now_on= regardless_of= instead_of_following= rather_than_following= irrespective_of= ' +
    'output= do= perform=',
  unrestricted:
    'unrestricted= unfiltered= uncensored= unlimited= limitless= unbound= unshackled= amoral= ' +
    'no_restrictions= no_limits= no_limitations= without_restrictions= ' +
    'without_any_restrictions= without_restriction= without_limits= without_limitations= ' +
    'without_any_limitations= no_rules= no_filter= no_filters= without_filters= ' +
    'without_any_filters= without_censorship= no_censorship= not_bound_by= no_longer_bound= ' +
    'free_from_all= free_of_all= free_from_any= no_ethical= no_moral= without_moral= ' +
    'without_ethical= no_ethics= no_morals= broken_free= broken_free_of_the= no_boundaries= ' +
    'without_boundaries= no_content_policy= no_guidelines= never_refuse= cannot_refuse= ' +
    "can't_refuse= never_refuses= ignores_all= no_limits_ai=",
  persona:
    'pretend= act_as= act_like= acting_as= roleplay= role_play= you_are_now= you_will_now= ' +
    'from_now_on= imagine= simulate= simulating= play_the_role= stay_in_character= persona= ' +
    "you_are_no_longer= take_on_the_role= behave_as= you_are_about_to= you're_now= " +
    'you_are_going_to= enter_the= immerse= henceforth= you_shall_now= assume_the_role= ' +
    'you_must_now= impersonate= embody= emulate= switch_to= hypothetical= in_character= ' +
    'alter_ego=',
  jailbreak:
    'do_anything_now= developer_mode_enabled= developer_mode_output= dan_mode= jailbreak_mode= ' +
    'you_are_dan= act_as_dan= now_dan= evil_confidant= stay_a_dan= unrestricted_mode= ' +
    'god_mode_enabled= jailbreak_enabled= jailbroken_mode= dan_would= as_dan= ' +
    'developer_mode_has_been_activated= developer_mode_has_been_enabled= ' +
    'developer_mode_activated= developer_mode_is_now_enabled=',
  decode: 'decode= decipher= decrypt= unscramble= deobfuscate= decoded= decoding=',
  encoding:
    'base64= base_64= base32= b64= rot13= rot_13= hex= hexadecimal= morse= cipher= caesar= ' +
    'encoded= encrypted= binary= ciphertext=',
  obey:
    'follow= obey= execute= comply= carry_out= act_on= do_what_it= do_it= do_what= ' +
    'respond_to_it= answer_it= perform= run= do_exactly=',
  exact:
    'verbatim= word_for_word= exactly_as= starting_with= beginning_with= starting_from= ' +
    'code_block= txt= text_block= start_with= begin_with= begins_with=',
  clue:
    'jailbreak jailbroken jailbreaking prompt_injection payload exfiltrate exfiltration ' +
    'malware system_prompt dan= aim= stan= unethical= illegal= immoral= admin= administrator= ' +
    'sudo= debug= developer_mode= nsfw= erotic= explicit= new_instructions= new_instruction= ' +
    'new_task= important_instructions= open_ai= openai= chatgpt= test= testing= ' +
    'testing_purposes= academic_purposes= fictional= fictional_story= troubleshoot= debugging= ' +
    'malfunction= unlock= special_case= regardless= privileges= confidential= password= ' +
    'passwords= secret= secrets= credentials= token= api_key= configuration= directions= ' +
    'your_response= your_reply= your_answer= your_output= your_programming= ai_reading= ' +
    'ai_assistant= an_ai= any_ai= ai_model= language_model= as_an_ai= bomb= bombs= explosive= ' +
    'explosives= weapon= weapons= poison= hack= hacking= hacker= drugs= meth= virus= steal= ' +
    'kill= murder= suicide= torture= racist= sexist= sexual= porn= curse= profanity= swear= ' +
    'evil= villain= rogue= hypothetically= disable= override= unique_id= private_key= exploit= ' +
    'phishing= instead= do_not_mention= do_not_say= step_by_step= warnings= disclaimers= ' +
    "warning= moral= ethics= legality= policies= openai's= character= roleplay= role= " +
    'simulation= terminal= enable_developer_mode= developer_mode_on=',
}

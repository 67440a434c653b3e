import type { Lexicon } from './lexicon'

/** Special tokens and other signs of chat templates, and ends of what was given. */
export const signs: Lexicon = {
  marker:
    '<|im_start|> <|im_end|> <|im_sep|> <|system|> <|user|> <|assistant|> <|developer|> ' +
    '<|start_header_id|> <|end_header_id|> <|eot_id|> <|begin_of_text|> <|end_of_text|> <|endoftext|> ' +
    '<|start|>system <|start|>developer <|channel|> [inst] [/inst] <<sys>> <</sys>> <start_of_turn> ' +
    '<end_of_turn> </tool_response> </tool_result> </tool_results> </tool_output> </function_results> ' +
    '</function_response> [system_override] [admin_override] ' +
    '[[assistant_instructions [[system_instructions [[instructions_override [[override',
  header:
    '###_system: ###_system_prompt ###_new_instruction ###_developer: [system] [/system] [system_message] ' +
    '[system_prompt] <system> </system> <system_prompt> </system_prompt> <tool_response> ',
  boundary:
    '</user_input> </user> </input> </document> </documents> </context> </data> </text> </email> ' +
    '</article> </query> </message> </user_message> </instructions> </prompt> """ end_of_document ' +
    'end_of_input end_of_text end_of_data end_of_context end_of_prompt end_of_user_input ' +
    'end_of_instructions',
  clue: '{"role":"system" {"role":_"system" {"role":"developer" {"role":_"developer" ![ <script <!-- {{ *** [[ ]] <secret <iframe',
}

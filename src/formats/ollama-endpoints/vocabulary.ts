import { vocabulary as ofMessages } from '../ollama/vocabulary'

/** Property names and fixed words of Ollama beside chat and generate (ollama 0.6.4, `interfaces.ts`). */
export const vocabulary: ReadonlySet<string> = new Set([
  ...ofMessages,
  ...`adapters capabilities destination details digest dimensions embedding embeddings expires_at families
  family files from input insecure license model_info modelfile modified_at parameter_size parent_model
  quantization_level quantize size size_vram source status success truncate`.split(/\s+/),
])

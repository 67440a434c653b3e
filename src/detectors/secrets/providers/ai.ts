import { composed, issued } from '../issued'

/** Models, inference and what agents call. */
export const ai = [
  // A suffix of its own.
  composed(
    'anthropic-key',
    'sk-ant-',
    /^sk-ant-(?:api|admin)\d{2}-[A-Za-z0-9_-]{93}AA(?![A-Za-z0-9_-])/,
  ),
  issued('anthropic-key', 'sk-ant-oat01- sk-ant-ort01- sk-ant-sid01-', 'base64url', [80, 120]),
  issued('openrouter-key', 'sk-or-v1-', 'hex', 64),
  issued('huggingface-token', 'hf_ api_org_', 'letters', 34),
  issued('groq-key', 'gsk_', 'alphanumeric', 52),
  issued('replicate-token', 'r8_', 'alphanumeric', [37, 40]),
  issued('xai-key', 'xai-', 'alphanumeric', 80),
  issued('perplexity-key', 'pplx-', 'alphanumeric', 48),
  issued('jina-key', 'jina_', 'base64url', 60),
  issued('tavily-key', 'tvly- tvly-dev- tvly-prod-', 'alphanumeric', 32),
  issued('nvidia-key', 'nvapi-', 'base64url', 64),
  issued('pinecone-key', 'pcsk_', 'word', [60, 80]),
  issued('together-key', 'tgp_v1_', 'base64url', 43),
  issued('cerebras-key', 'csk-', 'lower', 48),
  issued('fireworks-key', 'fw_', 'alphanumeric', 24),
  issued('voyage-key', 'pa-', 'base64url', 43),
  issued('firecrawl-key', 'fc-', 'hex', 32),
  issued('apify-token', 'apify_api_', 'alphanumeric', 36),
  issued('elevenlabs-key', 'sk_', 'hex', 48),
  composed('langsmith-key', 'lsv2_', /^lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9a-f])/),
  composed('langfuse-key', 'sk-lf-', /^sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/),
  composed('portcullis-key', 'pc_', /^pc_(?:live|test)_[A-Za-z0-9]{12}_[A-Za-z0-9_-]{20,80}/),
].flat()

import { vocabulary as ofContents } from '../gemini/vocabulary'
import { snakeCase } from '../gemini/spelling'

const words = `BATCH_STATE_CANCELLED BATCH_STATE_FAILED BATCH_STATE_PENDING BATCH_STATE_RUNNING
  BATCH_STATE_SUCCEEDED aspectRatio batch batchStats bytesBase64Encoded cachedContents contents createTime
  dest displayName done downloadUri embedding embeddings endTime expirationTime expireTime fileName
  files gcsUri generateContentRequest image inlinedResponses inputConfig instances key metadata mimeType
  model name nextPageToken numberOfImages output outputDimensionality parameters
  pendingRequestCount personGeneration predictions prompt request requestCount requests response
  sampleCount sha256Hash sizeBytes state statistics storageUri successfulRequestCount taskType title
  totalBillableCharacters totalTokens ttl updateTime uri uris usageMetadata values`.split(/\s+/)

/** Property names and fixed words around the schema of `generateContent` (@google/genai 2.32.0). */
export const vocabulary: ReadonlySet<string> = new Set([
  ...ofContents,
  ...words,
  ...words.map(snakeCase),
])

import type { PackedModel } from './model'

export const packedModel: PackedModel = {
  ruleset: '2026-11-27',
  sources: [],
  user: { weights: '', scale: 1, bias: 0, slope: 1, intercept: 0 },
  data: { weights: '', scale: 1, bias: 0, slope: 1, intercept: 0 },
}

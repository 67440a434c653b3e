/** Members that models take and give pictures, sound and files in, some of them in lists. */
export const payloads: ReadonlySet<string> = new Set(
  `image images inputImage conditionImage maskImage init_image mask_image mask referenceImage
  video audio base64 bytes`.split(/\s+/),
)

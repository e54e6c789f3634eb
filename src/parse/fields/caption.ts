const opening =
  /^(?:FILE|File photo|Photo|Foto|Image|Picture|Pictured|Bild|Caption|Im Bild|照片|صورة|תמונה|写真)\s*(?:[-–—:：|]|PHOTO\b)\s*\S/u
const label =
  /\((?:(?:file )?photos?|foto|bild|image|picture|grafik|photo credit|archivfoto|symbolbild|quelle|imago|صورة|تصوير|צילום|图|圖)\s*[:：]?[^()]{0,80}\)\.?$/iu
const tail =
  /(?:^|[.!?]\s+)(?:Photo|Foto|Bild|Image|Crédit|Credit|Ảnh|Fotografía|Picha|Photograph|Picture|צילום|تصوير|撮影)\s*[:：]\s*[^.]{2,70}$/u
const agencyTail = /\((?:[A-Z][\p{L}/. ]{1,30})\/\s?[\p{Lu}][\p{L}. '’-]{1,40}\)\.?$/u
const numbers = /^\p{Lu}{2}\s?Photos?\s[A-Z]{2,4}\d/u

/** Whether a block is the caption of a picture. */
export function isCaption(text: string): boolean {
  if (text.length > 400) return false
  return (
    opening.test(text) ||
    label.test(text) ||
    tail.test(text) ||
    agencyTail.test(text) ||
    numbers.test(text)
  )
}

const list =
  'nbsp=\u00A0 iexcl=¡ cent=¢ pound=£ yen=¥ sect=§ copy=© laquo=« raquo=» reg=® deg=° plusmn=± ' +
  'sup2=² sup3=³ para=¶ middot=· sup1=¹ frac14=¼ frac12=½ frac34=¾ iquest=¿ times=× divide=÷ ' +
  'Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê ' +
  'Euml=Ë Igrave=Ì Iacute=Í Icirc=Î Iuml=Ï ETH=Ð Ntilde=Ñ Ograve=Ò Oacute=Ó Ocirc=Ô Otilde=Õ ' +
  'Ouml=Ö Oslash=Ø Ugrave=Ù Uacute=Ú Ucirc=Û Uuml=Ü Yacute=Ý THORN=Þ szlig=ß agrave=à aacute=á ' +
  'acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì ' +
  'iacute=í icirc=î iuml=ï eth=ð ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø ' +
  'ugrave=ù uacute=ú ucirc=û uuml=ü yacute=ý thorn=þ yuml=ÿ OElig=Œ oelig=œ Scaron=Š scaron=š ' +
  'Zcaron=Ž zcaron=ž ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ dagger=† ' +
  'bull=• hellip=… lsaquo=‹ rsaquo=› euro=€ trade=™ minus=− ensp=\u2002 emsp=\u2003 thinsp=\u2009 ' +
  'shy=\u00AD'

/**
 * Names for characters that newsroom document types declare. A document type is never read, so the
 * names its copy uses are kept here (ISO 8879 Latin and publishing sets, as HTML 4 has them).
 */
export const entityNames: ReadonlyMap<string, string> = new Map(
  list.split(' ').map((pair) => {
    const [name = '', sign = ''] = pair.split('=')
    return [name, sign]
  })
)

/// Marks that end a sentence, in the scripts that broadcasters write.
let sentenceEnds: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", "॥", "．", "｡", "։", "።"]

/// Marks that close a quotation or a bracket.
let closers: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", "›", ")", "]", "」", "』", "）", "】", "》", "〉"]

// Written by Scripts/make-words.
#include "CLocales.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ar[] = {
#embed "words/ar.words"
};
static const unsigned char bg[] = {
#embed "words/bg.words"
};
static const unsigned char bn[] = {
#embed "words/bn.words"
};
static const unsigned char cs[] = {
#embed "words/cs.words"
};
static const unsigned char da[] = {
#embed "words/da.words"
};
static const unsigned char de[] = {
#embed "words/de.words"
};
static const unsigned char el[] = {
#embed "words/el.words"
};
static const unsigned char en[] = {
#embed "words/en.words"
};
static const unsigned char es[] = {
#embed "words/es.words"
};
static const unsigned char fa[] = {
#embed "words/fa.words"
};
static const unsigned char fi[] = {
#embed "words/fi.words"
};
static const unsigned char fr[] = {
#embed "words/fr.words"
};
static const unsigned char he[] = {
#embed "words/he.words"
};
static const unsigned char hi[] = {
#embed "words/hi.words"
};
static const unsigned char hr[] = {
#embed "words/hr.words"
};
static const unsigned char hu[] = {
#embed "words/hu.words"
};
static const unsigned char id[] = {
#embed "words/id.words"
};
static const unsigned char is[] = {
#embed "words/is.words"
};
static const unsigned char it[] = {
#embed "words/it.words"
};
static const unsigned char lt[] = {
#embed "words/lt.words"
};
static const unsigned char lv[] = {
#embed "words/lv.words"
};
static const unsigned char ms[] = {
#embed "words/ms.words"
};
static const unsigned char nb[] = {
#embed "words/nb.words"
};
static const unsigned char nl[] = {
#embed "words/nl.words"
};
static const unsigned char pl[] = {
#embed "words/pl.words"
};
static const unsigned char pt[] = {
#embed "words/pt.words"
};
static const unsigned char ro[] = {
#embed "words/ro.words"
};
static const unsigned char ru[] = {
#embed "words/ru.words"
};
static const unsigned char sk[] = {
#embed "words/sk.words"
};
static const unsigned char sl[] = {
#embed "words/sl.words"
};
static const unsigned char sv[] = {
#embed "words/sv.words"
};
static const unsigned char ta[] = {
#embed "words/ta.words"
};
static const unsigned char tr[] = {
#embed "words/tr.words"
};
static const unsigned char uk[] = {
#embed "words/uk.words"
};
static const unsigned char ur[] = {
#embed "words/ur.words"
};
static const unsigned char vi[] = {
#embed "words/vi.words"
};

static const embedded_file files[] = {
    {"ar", ar, sizeof ar},
    {"bg", bg, sizeof bg},
    {"bn", bn, sizeof bn},
    {"cs", cs, sizeof cs},
    {"da", da, sizeof da},
    {"de", de, sizeof de},
    {"el", el, sizeof el},
    {"en", en, sizeof en},
    {"es", es, sizeof es},
    {"fa", fa, sizeof fa},
    {"fi", fi, sizeof fi},
    {"fr", fr, sizeof fr},
    {"he", he, sizeof he},
    {"hi", hi, sizeof hi},
    {"hr", hr, sizeof hr},
    {"hu", hu, sizeof hu},
    {"id", id, sizeof id},
    {"is", is, sizeof is},
    {"it", it, sizeof it},
    {"lt", lt, sizeof lt},
    {"lv", lv, sizeof lv},
    {"ms", ms, sizeof ms},
    {"nb", nb, sizeof nb},
    {"nl", nl, sizeof nl},
    {"pl", pl, sizeof pl},
    {"pt", pt, sizeof pt},
    {"ro", ro, sizeof ro},
    {"ru", ru, sizeof ru},
    {"sk", sk, sizeof sk},
    {"sl", sl, sizeof sl},
    {"sv", sv, sizeof sv},
    {"ta", ta, sizeof ta},
    {"tr", tr, sizeof tr},
    {"uk", uk, sizeof uk},
    {"ur", ur, sizeof ur},
    {"vi", vi, sizeof vi},
};

embedded_files word_files(void) { return EMBEDDED_FILES(files); }

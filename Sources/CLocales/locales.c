// Written by Scripts/embed-locales.
#include "CLocales.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char locale_am[] = {
#embed "../../Locales/am.locale"
};
static const char locale_ar[] = {
#embed "../../Locales/ar.locale"
};
static const char locale_az[] = {
#embed "../../Locales/az.locale"
};
static const char locale_bg[] = {
#embed "../../Locales/bg.locale"
};
static const char locale_bn[] = {
#embed "../../Locales/bn.locale"
};
static const char locale_cs[] = {
#embed "../../Locales/cs.locale"
};
static const char locale_da[] = {
#embed "../../Locales/da.locale"
};
static const char locale_de[] = {
#embed "../../Locales/de.locale"
};
static const char locale_el[] = {
#embed "../../Locales/el.locale"
};
static const char locale_en[] = {
#embed "../../Locales/en.locale"
};
static const char locale_es[] = {
#embed "../../Locales/es.locale"
};
static const char locale_et[] = {
#embed "../../Locales/et.locale"
};
static const char locale_fa[] = {
#embed "../../Locales/fa.locale"
};
static const char locale_fi[] = {
#embed "../../Locales/fi.locale"
};
static const char locale_fr[] = {
#embed "../../Locales/fr.locale"
};
static const char locale_gu[] = {
#embed "../../Locales/gu.locale"
};
static const char locale_he[] = {
#embed "../../Locales/he.locale"
};
static const char locale_hi[] = {
#embed "../../Locales/hi.locale"
};
static const char locale_hr[] = {
#embed "../../Locales/hr.locale"
};
static const char locale_hu[] = {
#embed "../../Locales/hu.locale"
};
static const char locale_hy[] = {
#embed "../../Locales/hy.locale"
};
static const char locale_id[] = {
#embed "../../Locales/id.locale"
};
static const char locale_is[] = {
#embed "../../Locales/is.locale"
};
static const char locale_it[] = {
#embed "../../Locales/it.locale"
};
static const char locale_ja[] = {
#embed "../../Locales/ja.locale"
};
static const char locale_ka[] = {
#embed "../../Locales/ka.locale"
};
static const char locale_kk[] = {
#embed "../../Locales/kk.locale"
};
static const char locale_km[] = {
#embed "../../Locales/km.locale"
};
static const char locale_kn[] = {
#embed "../../Locales/kn.locale"
};
static const char locale_ko[] = {
#embed "../../Locales/ko.locale"
};
static const char locale_lo[] = {
#embed "../../Locales/lo.locale"
};
static const char locale_lt[] = {
#embed "../../Locales/lt.locale"
};
static const char locale_lv[] = {
#embed "../../Locales/lv.locale"
};
static const char locale_ml[] = {
#embed "../../Locales/ml.locale"
};
static const char locale_mn[] = {
#embed "../../Locales/mn.locale"
};
static const char locale_mr[] = {
#embed "../../Locales/mr.locale"
};
static const char locale_ms[] = {
#embed "../../Locales/ms.locale"
};
static const char locale_my[] = {
#embed "../../Locales/my.locale"
};
static const char locale_nb[] = {
#embed "../../Locales/nb.locale"
};
static const char locale_nl[] = {
#embed "../../Locales/nl.locale"
};
static const char locale_pa[] = {
#embed "../../Locales/pa.locale"
};
static const char locale_pl[] = {
#embed "../../Locales/pl.locale"
};
static const char locale_ps[] = {
#embed "../../Locales/ps.locale"
};
static const char locale_pt[] = {
#embed "../../Locales/pt.locale"
};
static const char locale_ro[] = {
#embed "../../Locales/ro.locale"
};
static const char locale_ru[] = {
#embed "../../Locales/ru.locale"
};
static const char locale_si[] = {
#embed "../../Locales/si.locale"
};
static const char locale_sk[] = {
#embed "../../Locales/sk.locale"
};
static const char locale_sl[] = {
#embed "../../Locales/sl.locale"
};
static const char locale_sr[] = {
#embed "../../Locales/sr.locale"
};
static const char locale_sv[] = {
#embed "../../Locales/sv.locale"
};
static const char locale_ta[] = {
#embed "../../Locales/ta.locale"
};
static const char locale_te[] = {
#embed "../../Locales/te.locale"
};
static const char locale_th[] = {
#embed "../../Locales/th.locale"
};
static const char locale_tr[] = {
#embed "../../Locales/tr.locale"
};
static const char locale_uk[] = {
#embed "../../Locales/uk.locale"
};
static const char locale_ur[] = {
#embed "../../Locales/ur.locale"
};
static const char locale_uz[] = {
#embed "../../Locales/uz.locale"
};
static const char locale_vi[] = {
#embed "../../Locales/vi.locale"
};
static const char locale_zh[] = {
#embed "../../Locales/zh.locale"
};

static const embedded_file files[] = {
    {"am", locale_am, sizeof locale_am},
    {"ar", locale_ar, sizeof locale_ar},
    {"az", locale_az, sizeof locale_az},
    {"bg", locale_bg, sizeof locale_bg},
    {"bn", locale_bn, sizeof locale_bn},
    {"cs", locale_cs, sizeof locale_cs},
    {"da", locale_da, sizeof locale_da},
    {"de", locale_de, sizeof locale_de},
    {"el", locale_el, sizeof locale_el},
    {"en", locale_en, sizeof locale_en},
    {"es", locale_es, sizeof locale_es},
    {"et", locale_et, sizeof locale_et},
    {"fa", locale_fa, sizeof locale_fa},
    {"fi", locale_fi, sizeof locale_fi},
    {"fr", locale_fr, sizeof locale_fr},
    {"gu", locale_gu, sizeof locale_gu},
    {"he", locale_he, sizeof locale_he},
    {"hi", locale_hi, sizeof locale_hi},
    {"hr", locale_hr, sizeof locale_hr},
    {"hu", locale_hu, sizeof locale_hu},
    {"hy", locale_hy, sizeof locale_hy},
    {"id", locale_id, sizeof locale_id},
    {"is", locale_is, sizeof locale_is},
    {"it", locale_it, sizeof locale_it},
    {"ja", locale_ja, sizeof locale_ja},
    {"ka", locale_ka, sizeof locale_ka},
    {"kk", locale_kk, sizeof locale_kk},
    {"km", locale_km, sizeof locale_km},
    {"kn", locale_kn, sizeof locale_kn},
    {"ko", locale_ko, sizeof locale_ko},
    {"lo", locale_lo, sizeof locale_lo},
    {"lt", locale_lt, sizeof locale_lt},
    {"lv", locale_lv, sizeof locale_lv},
    {"ml", locale_ml, sizeof locale_ml},
    {"mn", locale_mn, sizeof locale_mn},
    {"mr", locale_mr, sizeof locale_mr},
    {"ms", locale_ms, sizeof locale_ms},
    {"my", locale_my, sizeof locale_my},
    {"nb", locale_nb, sizeof locale_nb},
    {"nl", locale_nl, sizeof locale_nl},
    {"pa", locale_pa, sizeof locale_pa},
    {"pl", locale_pl, sizeof locale_pl},
    {"ps", locale_ps, sizeof locale_ps},
    {"pt", locale_pt, sizeof locale_pt},
    {"ro", locale_ro, sizeof locale_ro},
    {"ru", locale_ru, sizeof locale_ru},
    {"si", locale_si, sizeof locale_si},
    {"sk", locale_sk, sizeof locale_sk},
    {"sl", locale_sl, sizeof locale_sl},
    {"sr", locale_sr, sizeof locale_sr},
    {"sv", locale_sv, sizeof locale_sv},
    {"ta", locale_ta, sizeof locale_ta},
    {"te", locale_te, sizeof locale_te},
    {"th", locale_th, sizeof locale_th},
    {"tr", locale_tr, sizeof locale_tr},
    {"uk", locale_uk, sizeof locale_uk},
    {"ur", locale_ur, sizeof locale_ur},
    {"uz", locale_uz, sizeof locale_uz},
    {"vi", locale_vi, sizeof locale_vi},
    {"zh", locale_zh, sizeof locale_zh},
};

embedded_files locale_files(void) { return EMBEDDED_FILES(files); }

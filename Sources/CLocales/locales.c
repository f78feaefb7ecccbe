#include "CLocales.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char am[] = {
#embed "../../Locales/am.locale"
};
static const char ar[] = {
#embed "../../Locales/ar.locale"
};
static const char az[] = {
#embed "../../Locales/az.locale"
};
static const char bg[] = {
#embed "../../Locales/bg.locale"
};
static const char bn[] = {
#embed "../../Locales/bn.locale"
};
static const char cs[] = {
#embed "../../Locales/cs.locale"
};
static const char da[] = {
#embed "../../Locales/da.locale"
};
static const char de[] = {
#embed "../../Locales/de.locale"
};
static const char el[] = {
#embed "../../Locales/el.locale"
};
static const char en[] = {
#embed "../../Locales/en.locale"
};
static const char es[] = {
#embed "../../Locales/es.locale"
};
static const char et[] = {
#embed "../../Locales/et.locale"
};
static const char fa[] = {
#embed "../../Locales/fa.locale"
};
static const char fi[] = {
#embed "../../Locales/fi.locale"
};
static const char fr[] = {
#embed "../../Locales/fr.locale"
};
static const char gu[] = {
#embed "../../Locales/gu.locale"
};
static const char he[] = {
#embed "../../Locales/he.locale"
};
static const char hi[] = {
#embed "../../Locales/hi.locale"
};
static const char hr[] = {
#embed "../../Locales/hr.locale"
};
static const char hu[] = {
#embed "../../Locales/hu.locale"
};
static const char hy[] = {
#embed "../../Locales/hy.locale"
};
static const char id[] = {
#embed "../../Locales/id.locale"
};
static const char is[] = {
#embed "../../Locales/is.locale"
};
static const char it[] = {
#embed "../../Locales/it.locale"
};
static const char ja[] = {
#embed "../../Locales/ja.locale"
};
static const char ka[] = {
#embed "../../Locales/ka.locale"
};
static const char kk[] = {
#embed "../../Locales/kk.locale"
};
static const char km[] = {
#embed "../../Locales/km.locale"
};
static const char kn[] = {
#embed "../../Locales/kn.locale"
};
static const char ko[] = {
#embed "../../Locales/ko.locale"
};
static const char lo[] = {
#embed "../../Locales/lo.locale"
};
static const char lt[] = {
#embed "../../Locales/lt.locale"
};
static const char lv[] = {
#embed "../../Locales/lv.locale"
};
static const char ml[] = {
#embed "../../Locales/ml.locale"
};
static const char mn[] = {
#embed "../../Locales/mn.locale"
};
static const char mr[] = {
#embed "../../Locales/mr.locale"
};
static const char ms[] = {
#embed "../../Locales/ms.locale"
};
static const char my[] = {
#embed "../../Locales/my.locale"
};
static const char nb[] = {
#embed "../../Locales/nb.locale"
};
static const char nl[] = {
#embed "../../Locales/nl.locale"
};
static const char pa[] = {
#embed "../../Locales/pa.locale"
};
static const char pl[] = {
#embed "../../Locales/pl.locale"
};
static const char ps[] = {
#embed "../../Locales/ps.locale"
};
static const char pt[] = {
#embed "../../Locales/pt.locale"
};
static const char ro[] = {
#embed "../../Locales/ro.locale"
};
static const char ru[] = {
#embed "../../Locales/ru.locale"
};
static const char si[] = {
#embed "../../Locales/si.locale"
};
static const char sk[] = {
#embed "../../Locales/sk.locale"
};
static const char sl[] = {
#embed "../../Locales/sl.locale"
};
static const char sr[] = {
#embed "../../Locales/sr.locale"
};
static const char sv[] = {
#embed "../../Locales/sv.locale"
};
static const char ta[] = {
#embed "../../Locales/ta.locale"
};
static const char te[] = {
#embed "../../Locales/te.locale"
};
static const char th[] = {
#embed "../../Locales/th.locale"
};
static const char tr[] = {
#embed "../../Locales/tr.locale"
};
static const char uk[] = {
#embed "../../Locales/uk.locale"
};
static const char ur[] = {
#embed "../../Locales/ur.locale"
};
static const char uz[] = {
#embed "../../Locales/uz.locale"
};
static const char vi[] = {
#embed "../../Locales/vi.locale"
};
static const char zh[] = {
#embed "../../Locales/zh.locale"
};

#define FILE(tag) {#tag, tag, sizeof tag}
static const locale_file files[] = {
    FILE(am), FILE(ar), FILE(az), FILE(bg), FILE(bn), FILE(cs), FILE(da), FILE(de), FILE(el), FILE(en), FILE(es),
    FILE(et), FILE(fa), FILE(fi), FILE(fr), FILE(gu), FILE(he), FILE(hi), FILE(hr), FILE(hu), FILE(hy), FILE(id),
    FILE(is), FILE(it), FILE(ja), FILE(ka), FILE(kk), FILE(km), FILE(kn), FILE(ko), FILE(lo), FILE(lt), FILE(lv),
    FILE(ml), FILE(mn), FILE(mr), FILE(ms), FILE(my), FILE(nb), FILE(nl), FILE(pa), FILE(pl), FILE(ps), FILE(pt),
    FILE(ro), FILE(ru), FILE(si), FILE(sk), FILE(sl), FILE(sr), FILE(sv), FILE(ta), FILE(te), FILE(th), FILE(tr),
    FILE(uk), FILE(ur), FILE(uz), FILE(vi), FILE(zh),
};

const locale_file *locale_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}

